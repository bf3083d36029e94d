-- Nights in the year and the stays that have them, by where the parents were born; the page divides.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, parents_born_abroad) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN', true,  '2020-02-28', '2020-03-02', 'BOTH_ABROAD'), -- 3 nights with the leap day, immigrant background
    ('A1', 'FULL',     'WOMAN', false, '2020-06-01', '2020-06-08', 'BOTH_ABROAD'), -- 7 nights: every stay of a person counts
    ('A2', 'FULL',     'MAN',   true,  '2020-04-01', '2020-04-06', 'BOTH_NORWAY'), -- 5 nights, no immigrant background
    ('A3', 'FULL',     'WOMAN', false, '2020-05-01', '2020-05-02', 'ONE_ABROAD'),  -- 1 night; one parent born abroad is no immigrant background
    ('A4', 'FULL',     'OTHER', true,  '2020-05-03', '2020-05-05', 'UNKNOWN'),     -- 2 nights; not known: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN', true,  '2020-05-06', '2020-05-10', null),          -- 4 nights; not answered: in TOTAL and no other column
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-15', null),          -- 14 nights; reserved: in TOTAL and no other column
    -- over New Year
    ('A6', 'FULL',     'WOMAN', true,  '2020-12-22', '2021-01-02', 'BOTH_ABROAD'), -- 10 nights in 2020, 1 in 2021, a stay in both
    ('A7', 'FULL',     'WOMAN', true,  '2020-12-25', '2021-01-01', 'BOTH_NORWAY'), -- 7 nights in 2020; no night and so no stay in 2021
    -- within 2021
    ('A8', 'FULL',     'WOMAN', true,  '2021-05-10', '2021-05-30', 'BOTH_NORWAY'), -- 20 nights
    -- around 24 November 2026
    ('B1', 'FULL',     'WOMAN', true,  '2026-11-10', null,         'BOTH_ABROAD'), -- open: 14 nights up to today
    ('B2', 'FULL',     'WOMAN', true,  '2026-11-24', null,         'BOTH_ABROAD'); -- came today: no counted stay yet
