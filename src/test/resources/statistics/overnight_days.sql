-- Nights of adult residents; the day of departure is not a night.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- over New Year
    ('A1', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-03'), -- 2 nights in 2020 and 2 in 2021
    ('A2', 'FULL',     'MAN',          true,  '2020-12-20', '2021-01-01'), -- 12 nights in 2020, none in 2021
    ('A3', 'FULL',     'WOMAN',        true,  '2023-12-31', '2025-01-01'), -- 1 night in 2023, 366 in the leap year 2024, none in 2025
    -- the end of February
    (null, 'RESERVED', 'WOMAN',        false, '2020-02-28', '2020-03-01'), -- 2 nights with the leap day; reserved nights count
    ('A4', 'FULL',     'WOMAN',        true,  '2021-02-28', '2021-03-01'), -- 1 night
    -- within 2021
    ('A5', 'FULL',     'MAN',          true,  '2021-05-01', '2021-05-02'), -- 1 night
    ('A6', 'FULL',     'OTHER',        false, '2021-06-01', '2021-06-08'), -- 7 nights, though not the person's first stay
    ('A7', 'FULL',     'NOT_RECORDED', true,  '2021-09-01', '2021-09-04'), -- 3 nights in TOTAL and no other column
    -- the nights of 2026 with 23 and 25 hours are nights as others
    ('B1', 'FULL',     'WOMAN',        true,  '2026-03-28', '2026-03-30'), -- 2 nights
    ('B2', 'FULL',     'WOMAN',        true,  '2026-10-24', '2026-10-26'), -- 2 nights
    -- leaves and comes back on one day: no night twice
    ('B3', 'FULL',     'WOMAN',        true,  '2026-06-01', '2026-06-03'), -- 2 nights
    ('B3', 'FULL',     'WOMAN',        false, '2026-06-03', '2026-06-05'), -- 2 nights
    -- open on 24 November 2026
    ('B4', 'FULL',     'MAN',          true,  '2025-12-31', null),         -- 1 night in 2025, 304 in January to October and 23 in November
    ('B5', 'FULL',     'MAN',          true,  '2026-11-20', null),         -- 4 nights, the coming one is not spent yet
    ('B6', 'FULL',     'MAN',          true,  '2026-11-24', null);         -- came today: no night yet
