-- Stays that ended in the year, by all their nights.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- ended in 2020, at the edges of each group
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-02'), -- 1 night
    ('A1', 'FULL',     'WOMAN',        false, '2020-04-01', '2020-04-04'), -- 3 nights: every stay of a person counts
    ('A2', 'FULL',     'MAN',          true,  '2020-03-01', '2020-03-05'), -- 4 nights
    ('A3', 'FULL',     'MAN',          false, '2020-03-01', '2020-03-08'), -- 7 nights
    ('A4', 'FULL',     'OTHER',        true,  '2020-02-24', '2020-03-03'), -- 8 nights with the leap day
    ('A5', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-31'), -- 30 nights
    ('A6', 'FULL',     'NOT_RECORDED', true,  '2020-03-01', '2020-04-01'), -- 31 nights, in TOTAL and no other column
    ('A7', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-05-30'), -- 90 nights
    ('A8', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-05-31'), -- 91 nights
    ('A9', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-08-28'), -- 180 nights
    ('B1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-08-29'), -- 181 nights
    (null, 'RESERVED', 'MAN',          true,  '2020-07-01', '2020-07-03'), -- 2 nights: a reserved stay counts
    -- around New Year: a stay counts once, where it ended, with all its nights
    ('B2', 'FULL',     'WOMAN',        true,  '2019-12-28', '2020-01-06'), -- 9 nights, 5 of them in 2020
    ('B3', 'FULL',     'WOMAN',        true,  '2020-12-24', '2020-12-31'), -- 7 nights, left on the last day of 2020
    ('B4', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01'), -- 2 nights, left on 1 January: ended in 2021
    ('B5', 'FULL',     'MAN',          true,  '2020-01-01', '2021-01-02'), -- 367 nights
    (null, 'RESERVED', 'WOMAN',        false, '2020-12-20', '2021-01-10'), -- 21 nights, reserved
    -- open on 24 November 2026
    ('B6', 'FULL',     'WOMAN',        true,  '2026-11-01', null),         -- has not ended: not counted
    ('B7', 'FULL',     'WOMAN',        true,  '2026-11-20', '2026-11-24'); -- 4 nights, left today
