-- Children by age in the year of admission.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, birth_year) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 2018), -- 2
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 2018), -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 2017), -- 3
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 2011), -- 9
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 2012), -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null), -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 2010), -- 10 at the admission of 2020: counts so in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 2003), -- counts in 2021 only, where it runs in: 17 at the admission of 2020
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', null), -- year of birth not known: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', 2006), -- 15
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', 2010), -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', 2021), -- 0
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null); -- reserved: a child from 2021, but nothing is known: outside the base
