-- Nights of women and men in the year.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- 4 nights: person and stay
    ('A1', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-02'), -- 1 night; the same person again: stay only
    ('A2', 'FULL',     'MAN',          true,  '2020-02-28', '2020-03-02'), -- 3 nights with the leap day: person and stay
    ('A3', 'FULL',     'MAN',          false, '2020-04-10', '2020-04-12'), -- 2 nights; was at another centre before: stay only
    (null, 'RESERVED', 'MAN',          true,  '2020-05-01', '2020-05-06'), -- 5 nights; reserved, to 2020 no person: stay, but not among those without the reserved
    (null, 'RESERVED', 'WOMAN',        true,  '2020-05-01', '2020-05-03'), -- 2 nights; the same
    ('A4', 'FULL',     'OTHER',        true,  '2020-08-01', '2020-08-03'), -- neither a woman nor a man: in no column
    ('A5', 'FULL',     'NOT_RECORDED', true,  '2020-08-01', '2020-08-03'), -- gender not recorded: in no column
    -- over New Year
    ('A6', 'FULL',     'MAN',          false, '2020-12-22', '2021-01-02'), -- 10 nights in 2020, stay only; 1 in 2021, where it runs in: person and stay
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-29', '2021-01-01'), -- 3 nights in 2020, none in 2021
    -- within 2021
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-08'), -- 7 nights; reserved, from 2021 a person: person and stay
    (null, 'RESERVED', 'MAN',          false, '2021-06-01', '2021-06-03'), -- 2 nights; reserved and not first: stay only
    ('B1', 'FULL',     'WOMAN',        true,  '2021-10-01', '2021-10-21'), -- 20 nights: person and stay
    -- around 24 November 2026
    ('B2', 'FULL',     'MAN',          true,  '2026-11-10', null),         -- open: 14 nights up to today
    ('B3', 'FULL',     'MAN',          true,  '2026-11-24', null);         -- came today: no night yet, not counted
