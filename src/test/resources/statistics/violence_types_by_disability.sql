-- Residents by kind of violence and disability.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, disability, violence_types) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{MOBILITY}',      '{PSYCHOLOGICAL,PHYSICAL}'), -- counts in two kinds of violence, once in the base; with a disability
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{NONE}',          '{OTHER}'),         -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{NONE}',          '{PSYCHOLOGICAL}'), -- counts, no disability
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{VISION,MENTAL}', '{THREATS}'),       -- two disabilities: one person with a disability
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{}',              '{PHYSICAL}'),      -- disability not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{MOBILITY}',      '{PSYCHOLOGICAL}'), -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{MOBILITY}',      '{}'),              -- kind of violence not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}',              '{}'),              -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{MOBILITY}',      '{OTHER,PSYCHOLOGICAL}'), -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', '{NONE}',          '{PHYSICAL}'),      -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{}',              '{THREATS}'),       -- disability not answered; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{MOBILITY}',      '{PSYCHOLOGICAL,PHYSICAL,THREATS,SEXUAL,ECONOMIC,MATERIAL,DIGITAL,STALKING,NEGATIVE_SOCIAL_CONTROL,HONOUR,FORCED_MARRIAGE,FGM,TRAFFICKING,OTHER}'), -- every kind of violence: counts in each, once in the base
    ('C9', 'FULL',     'WOMAN',        true,  '2021-09-01', '2021-09-02', '{NONE}',          '{PHYSICAL,PHYSICAL}'), -- the same answer written twice: once
    ('E1', 'FULL',     'WOMAN',        true,  '2021-10-01', '2021-10-02', '{VISION}',        '{PHYSICAL}'),      -- a disability
    ('E2', 'FULL',     'WOMAN',        true,  '2021-10-02', '2021-10-03', '{HEARING}',       '{PHYSICAL}'),      -- a disability
    ('E3', 'FULL',     'WOMAN',        true,  '2021-10-03', '2021-10-04', '{MENTAL}',        '{PHYSICAL}'),      -- a disability
    ('E4', 'FULL',     'WOMAN',        true,  '2021-10-04', '2021-10-05', '{INTELLECTUAL}',  '{PHYSICAL}'),      -- a disability
    ('E5', 'FULL',     'WOMAN',        true,  '2021-10-05', '2021-10-06', '{OTHER}',         '{PHYSICAL}'),      -- a disability
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}',              '{}');              -- reserved: a person from 2021, but nothing is known: outside the base
