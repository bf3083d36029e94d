-- Days of interruption and the stays that have them; the page divides.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, in_kindergarten_or_school, interruption, interruption_days) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 'KINDERGARTEN', true, 3), -- 3 days
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 'KINDERGARTEN', true, 1), -- 1 day: the same child again counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 'SCHOOL', true, 5),       -- 5 days
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 'SCHOOL', true, null),    -- days not answered: outside the base
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 'SCHOOL', false, 7),      -- no interruption: the days are never counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null, null, null),        -- reserved: outside the base
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 'SCHOOL', true, 2),       -- 2 days in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 'KINDERGARTEN', true, 3), -- 3 days in both years
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', 'NEITHER', true, 9),      -- in neither: never counted
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', 'SCHOOL', true, 1),       -- 1 day
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', null, true, 5),           -- whether in school is not answered: never counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', 'KINDERGARTEN', null, 5), -- interruption not answered: never counted
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null, null, null);        -- reserved: outside the base from 2021 too
