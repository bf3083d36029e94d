-- Children with immigrant background by world region.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, parents_born_abroad, country_background) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 'BOTH_ABROAD', 'SY'), -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 'BOTH_ABROAD', 'SO'), -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 'ONE_ABROAD', 'SO'),  -- no immigrant background: the country is never counted
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 'BOTH_ABROAD', 'RS'), -- counts
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 'BOTH_ABROAD', 'SY'), -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null, null),          -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 'BOTH_ABROAD', 'BR'), -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 'BOTH_ABROAD', 'US'), -- counts in 2021 only, where it runs in
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', 'BOTH_ABROAD', null), -- not answered: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', 'BOTH_ABROAD', 'SO'), -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', 'BOTH_ABROAD', 'SY'), -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', null, 'SY'),          -- background not answered: the country is never counted
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null, null);          -- reserved: a child from 2021, but nothing is known: outside the base
