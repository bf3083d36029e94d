-- Residents and stays by gender. "first" is the declared first stay of the year.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- 2019 has no stays: its rows are 0, not missing
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- person and stay
    ('A1', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-02'), -- the same person again: stay only
    ('A2', 'FULL',     'MAN',          false, '2020-04-10', '2020-04-12'), -- was at another centre before: stay only
    (null, 'RESERVED', 'WOMAN',        true,  '2020-05-01', '2020-05-03'), -- reserved, to 2020 no person: stay only
    ('A3', 'FULL',     'NOT_RECORDED', true,  '2020-08-01', '2020-08-02'), -- person and stay, in TOTAL and no other column
    -- over New Year
    ('A4', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-03'), -- person and stay in both years
    ('A4', 'FULL',     'WOMAN',        false, '2021-07-01', '2021-07-04'), -- again in 2021: stay only
    ('A5', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-02'), -- 2020 stay only; runs into 2021 and is its first there whatever the flag
    (null, 'RESERVED', 'MAN',          false, '2020-12-20', '2021-01-10'), -- 2020 stay only; 2021 person and stay, as reserved count from 2021
    ('A6', 'FULL',     'WOMAN',        true,  '2020-12-28', '2021-01-01'), -- person and stay in 2020; ends on 1 January, no night in 2021
    -- within 2021
    ('A7', 'FULL',     'WOMAN',        true,  '2021-01-01', '2021-01-02'), -- the first night of the year: person and stay
    ('A8', 'FULL',     'MAN',          false, '2021-01-01', '2021-01-03'), -- comes on 1 January, so does not run in; not first: stay only
    (null, 'RESERVED', 'WOMAN',        true,  '2021-05-01', '2021-05-03'), -- reserved, from 2021 a person: person and stay
    ('A9', 'FULL',     'OTHER',        true,  '2021-08-01', '2021-08-15'), -- person and stay
    -- open on 24 November 2026
    ('B1', 'FULL',     'MAN',          false, '2025-12-24', null),         -- runs into 2026: person and stay there
    ('B2', 'FULL',     'WOMAN',        true,  '2026-11-20', null),         -- person and stay
    ('B3', 'FULL',     'WOMAN',        true,  '2026-11-23', null),         -- one night so far: person and stay
    ('B4', 'FULL',     'WOMAN',        true,  '2026-11-24', null);         -- came today, no night yet: not counted
