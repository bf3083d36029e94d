-- Nights in the year and the stays that have them; the page divides.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- over New Year: each year has its own nights, and the stay once
    ('A1', 'FULL',     'WOMAN',        true,  '2020-12-22', '2021-01-02'), -- 10 nights in 2020, 1 in 2021, a stay in both
    ('A2', 'FULL',     'WOMAN',        true,  '2020-12-25', '2021-01-01'), -- 7 nights in 2020; no night and so no stay in 2021
    -- within 2020
    ('A3', 'FULL',     'NOT_RECORDED', true,  '2020-02-28', '2020-03-02'), -- 3 nights with the leap day, in TOTAL and no other column
    (null, 'RESERVED', 'MAN',          true,  '2020-07-01', '2020-07-15'), -- 14 nights: a reserved stay counts, to 2020 too
    ('A4', 'FULL',     'MAN',          false, '2020-08-01', '2020-08-02'), -- 1 night: not the person's first, but a stay
    -- within 2021
    ('A1', 'FULL',     'WOMAN',        false, '2021-05-10', '2021-05-30'), -- 20 nights: a person's every stay counts
    ('A5', 'FULL',     'OTHER',        true,  '2021-10-30', '2021-11-01'), -- 2 nights, one of 25 hours
    -- around 24 November 2026
    ('B1', 'FULL',     'WOMAN',        true,  '2026-11-10', null),         -- open: 14 nights up to today
    ('B2', 'FULL',     'WOMAN',        true,  '2026-11-24', null),         -- came today: no counted stay yet
    ('B3', 'FULL',     'MAN',          true,  '2026-11-23', '2026-11-24'); -- left today: 1 night
