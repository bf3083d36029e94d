-- Residents with a disability by whether the offer was adapted.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, disability, accommodation_made) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{MOBILITY}',       'YES'),        -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{MOBILITY}',       'NO'),         -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{VISION,HEARING}', 'PARTLY'),     -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{MOBILITY}',       'NO'),         -- counts
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{MOBILITY}',       'NOT_NEEDED'), -- gender not recorded: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{MOBILITY}',       'YES'),        -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{MOBILITY}',       null),         -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}',               null),         -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{MOBILITY}',       'NO'),         -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', '{MOBILITY}',       'PARTLY'),     -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{MOBILITY}',       'YES'),        -- counts in 2020; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{MOBILITY}',       'NO'),         -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', '{VISION}',         'YES'),        -- counts
    ('C2', 'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', '{HEARING}',        'PARTLY'),     -- counts
    ('C3', 'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', '{MENTAL}',         'NO'),         -- counts
    ('C4', 'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', '{INTELLECTUAL}',   'NOT_NEEDED'), -- counts
    ('C5', 'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', '{OTHER}',          'YES'),        -- counts
    ('D1', 'FULL',     'WOMAN',        true,  '2021-08-01', '2021-08-02', '{NONE}',           'NO'),         -- no disability, so it is not asked: not counted
    ('D2', 'FULL',     'WOMAN',        true,  '2021-08-02', '2021-08-03', '{}',               'NO'),         -- disability not answered: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}',               null);         -- reserved: a person from 2021, but nothing is known: outside the base
