-- Children's stays, not children, by whether the shelter sent a report of concern.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, concern_report) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', true),  -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', false), -- the same child again: counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', false), -- counts
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', null),  -- not answered: outside the base
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', true),  -- counts, though not the first of the child
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null),  -- reserved: outside the base
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', true),  -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', false), -- counts in both years
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', true),  -- counts in 2020; no night in 2021
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', true),  -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', false), -- counts, though not the first of the child
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', false), -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null);  -- reserved: outside the base from 2021 too
