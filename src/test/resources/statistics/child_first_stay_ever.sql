-- Children who have lived at a shelter before, by years since the first time.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, previous_resident, first_stay_ever_year) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', true, 2019),  -- 1 year before
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', true, 2010),  -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', true, 2018),  -- 2 years before
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', true, 2015),  -- 5 years before
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', true, 2019),  -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null, null),  -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', true, 2016),  -- 4 years before 2020, 5 before 2021: in another group each year
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', true, 2019),  -- counts in 2021 only, where it runs in: 2 years before
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', false, 2019), -- not a resident before: the year is never counted
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', true, 2021),  -- the same year, which is not earlier: outside the base
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', true, 2019),  -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', true, 2017),  -- 4 years before
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null, null);  -- reserved: a child from 2021, but nothing is known: outside the base
