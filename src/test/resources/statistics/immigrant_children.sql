-- Children by immigrant background: both parents born abroad.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, born_in_norway, parents_born_abroad) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 'YES', 'BOTH_ABROAD'), -- born in Norway of parents born abroad: yes
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 'NO', 'BOTH_NORWAY'),  -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 'NO', 'ONE_ABROAD'),   -- one parent abroad: no
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 'NO', 'UNKNOWN'),      -- not known: outside the base
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 'NO', 'BOTH_ABROAD'),  -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null, null),           -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 'YES', 'BOTH_NORWAY'), -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 'NO', 'BOTH_ABROAD'),  -- counts in 2021 only, where it runs in
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', 'NO', null),           -- not answered: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', null, 'BOTH_ABROAD'),  -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', 'NO', 'BOTH_ABROAD'),  -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', 'YES', 'BOTH_NORWAY'), -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null, null);           -- reserved: a child from 2021, but nothing is known: outside the base
