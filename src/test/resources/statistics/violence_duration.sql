-- Residents with repeated violence by how long it had lasted.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, repeated, duration) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 'YES',     'LT_1M'),   -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 'YES',     'LT_1M'),   -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 'YES',     '1M_1Y'),   -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'YES',     '1_5Y'),    -- counts
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', 'YES',     'GT_5Y'),   -- gender not recorded: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 'YES',     'LT_1M'),   -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', 'YES',     null),      -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,      null),      -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', 'YES',     '1_5Y'),    -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', 'YES',     '1M_1Y'),   -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', 'YES',     'LT_1M'),   -- counts in 2020; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 'YES',     '1_5Y'),    -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', 'YES',     'LT_1M'),   -- counts
    ('C2', 'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', 'YES',     '1M_1Y'),   -- counts
    ('C3', 'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', 'YES',     '1_5Y'),    -- counts
    ('C4', 'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', 'YES',     'GT_5Y'),   -- counts
    ('C5', 'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', 'YES',     'UNKNOWN'), -- counts
    ('D1', 'FULL',     'WOMAN',        true,  '2021-08-01', '2021-08-02', 'NO',      'GT_5Y'),   -- not repeated, so the duration is not asked: not counted
    ('D2', 'FULL',     'WOMAN',        true,  '2021-08-02', '2021-08-03', 'UNKNOWN', 'GT_5Y'),   -- not known whether repeated: not counted
    ('D3', 'FULL',     'WOMAN',        true,  '2021-08-03', '2021-08-04', null,      'GT_5Y'),   -- not answered whether repeated: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,      null);      -- reserved: a person from 2021, but nothing is known: outside the base
