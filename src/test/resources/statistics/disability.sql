-- Residents by disability; several answers are possible.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, disability) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{MOBILITY,VISION}'), -- counts in two answers, once in the base
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{OTHER}'),           -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{MOBILITY}'),        -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{HEARING}'),         -- counts
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{VISION}'),          -- gender not recorded: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{MOBILITY}'),        -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{}'),                -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}'),                -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{OTHER,MOBILITY}'),  -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', '{VISION}'),          -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{NONE}'),            -- no disability; counts in 2020, no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{MOBILITY,VISION,HEARING,MENTAL,INTELLECTUAL,OTHER}'), -- every kind: counts in each, once in the base
    ('C9', 'FULL',     'WOMAN',        true,  '2021-09-01', '2021-09-02', '{MENTAL,MENTAL}'),   -- the same answer written twice: once
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}');                -- reserved: a person from 2021, but nothing is known: outside the base
