-- Children by experience of violence; a child counts once in each kind.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, child_experience) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', '{PHYSICAL_AGAINST_PARENT,PSYCHOLOGICAL_AGAINST_PARENT}'), -- counts in two kinds, once in the base
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', '{NEGLECT}'),                                              -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', '{THREATS_AGAINST_PARENT,PHYSICAL_AGAINST_CHILD}'),        -- counts
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', '{UNKNOWN}'),                                              -- not known: outside the base
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', '{NEGLECT}'),                                              -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', '{}'),                                                     -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', '{PSYCHOLOGICAL_AGAINST_CHILD,SEXUAL_AGAINST_CHILD}'),     -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', '{NEGLECT,PHYSICAL_AGAINST_PARENT}'),                      -- counts in 2021 only, where it runs in
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', '{}'),                                                     -- not answered: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', '{VIOLENCE_AGAINST_SIBLING}'),                             -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', '{NEGLECT}'),                                              -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', '{PHYSICAL_AGAINST_PARENT}'),                              -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', '{}');                                                     -- reserved: a child from 2021, but nothing is known: outside the base
