-- Residents by kind of violence and whether children came along.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, children_along, violence_types) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', true,  '{PSYCHOLOGICAL,PHYSICAL}'), -- counts in two kinds, once in the base; with children along
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', false, '{OTHER}'),                  -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', false, '{PSYCHOLOGICAL}'),          -- counts, without children along
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', false, '{THREATS}'),                -- counts, without children along
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', null,  '{PHYSICAL}'),               -- children along not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', true,  '{PSYCHOLOGICAL}'),          -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', true,  '{}'),                       -- kind of violence not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,  '{}'),                       -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', true,  '{OTHER,PSYCHOLOGICAL}'),    -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', false, '{PHYSICAL}'),               -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', null,  '{THREATS}'),                -- children along not answered; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', true,  '{PSYCHOLOGICAL,PHYSICAL,THREATS,SEXUAL,ECONOMIC,MATERIAL,DIGITAL,STALKING,NEGATIVE_SOCIAL_CONTROL,HONOUR,FORCED_MARRIAGE,FGM,TRAFFICKING,OTHER}'), -- every kind: counts in each, once in the base
    ('C9', 'FULL',     'WOMAN',        true,  '2021-09-01', '2021-09-02', false, '{PHYSICAL,PHYSICAL}'),      -- the same answer written twice: once
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,  '{}');                       -- reserved: a person from 2021, but nothing is known: outside the base
