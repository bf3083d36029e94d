-- Adult stays by the month in which they began.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('A1', 'FULL',     'WOMAN',        true,  '2020-01-01', '2020-03-05'), -- January, though it lasted until March
    (null, 'RESERVED', 'MAN',          true,  '2020-01-31', '2020-02-03'), -- reserved: counts in January
    ('A4', 'FULL',     'WOMAN',        false, '2020-02-29', '2020-03-01'), -- February, though not the person's first
    ('A2', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-05'), -- December 2020; runs in, but does not begin in 2021
    ('A3', 'FULL',     'NOT_RECORDED', true,  '2021-01-01', '2021-01-02'), -- January 2021
    (null, 'RESERVED', 'WOMAN',        true,  '2021-09-30', '2021-10-01'), -- reserved: counts in September
    ('B1', 'FULL',     'WOMAN',        true,  '2026-11-24', null);         -- began today: counts, though no counted stay yet
