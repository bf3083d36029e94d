-- Earlier residents by the year of their first stay ever.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, previous_contact, first_stay_ever_year) values
    -- 2020: the year of the first stay counts back from the year of the figures
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       2019), -- 1 year before
    ('A1', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{RESIDENT}',       2011), -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-03-01', '2020-03-05', '{RESIDENT,PHONE}', 2018), -- 2 years before
    ('A3', 'FULL',     'OTHER',        true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       2016), -- 4 years before
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       2015), -- 5 years before
    ('A5', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       1990), -- 30 years before
    ('A6', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       2020), -- the same year is no year before the first stay of this year: outside the base
    ('A7', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{RESIDENT}',       null), -- an earlier resident who did not answer: outside the base
    ('A8', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{DAY_USER}',       2015), -- was never a resident, so the year is not asked for: not counted
    ('A9', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{}',               2015), -- earlier contact not answered: not counted
    ('B1', 'FULL',     'WOMAN',        false, '2020-03-01', '2020-03-05', '{RESIDENT}',       2015), -- was at another centre before: not counted
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}',               null), -- reserved: not counted
    -- over New Year
    ('B2', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{RESIDENT}',       2019), -- 1 year before in 2020, 2 years before in 2021
    ('B3', 'FULL',     'WOMAN',        false, '2020-12-31', '2021-01-03', '{RESIDENT}',       2020), -- in 2021 only, where it runs in: 1 year before
    -- within 2021
    ('B4', 'FULL',     'WOMAN',        true,  '2021-03-01', '2021-03-05', '{RESIDENT}',       2016); -- 5 years before
