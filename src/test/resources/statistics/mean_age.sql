-- The sum of the ages and the persons; the page divides.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, birth_year) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 1990), -- 30 years old
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 1950), -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 1980), -- 40 years old
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 2003), -- 17 years old
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', 1960), -- 60 years old; gender not recorded: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 1990), -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', null), -- year of birth not given: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null), -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', 1998), -- 22 years old in both years: the year of admission counts
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', 1980), -- 40 years old when admitted; counts in 2021 only
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', 1990), -- 30 years old in 2020; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 1954), -- 67 years old
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null); -- reserved: a person from 2021, but nothing is known: outside the base
