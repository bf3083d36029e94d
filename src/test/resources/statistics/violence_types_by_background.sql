-- Residents by kind of violence and where their parents were born.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, parents_born_abroad, violence_types) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 'BOTH_ABROAD', '{PSYCHOLOGICAL,PHYSICAL}'), -- counts in two answers, once in the base; both parents born abroad
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 'BOTH_NORWAY', '{OTHER}'),             -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 'BOTH_NORWAY', '{PSYCHOLOGICAL}'),     -- counts, both parents born in Norway
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'ONE_ABROAD',  '{THREATS}'),           -- counts; one parent born abroad is no immigrant background
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', null,          '{PHYSICAL}'),          -- parents not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 'BOTH_ABROAD', '{PSYCHOLOGICAL}'),     -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', 'BOTH_ABROAD', '{}'),                  -- answer missing: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,          '{}'),                  -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', 'BOTH_ABROAD', '{OTHER,PSYCHOLOGICAL}'), -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', 'BOTH_NORWAY', '{PHYSICAL}'),          -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', 'UNKNOWN',     '{THREATS}'),           -- parents not known: in TOTAL and no other column; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 'BOTH_ABROAD', '{PSYCHOLOGICAL,PHYSICAL,THREATS,SEXUAL,ECONOMIC,MATERIAL,DIGITAL,STALKING,NEGATIVE_SOCIAL_CONTROL,HONOUR,FORCED_MARRIAGE,FGM,TRAFFICKING,OTHER}'), -- every answer: counts in each, once in the base
    ('C9', 'FULL',     'WOMAN',        true,  '2021-09-01', '2021-09-02', 'BOTH_NORWAY', '{PHYSICAL,PHYSICAL}'), -- the same answer written twice: once
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,          '{}');                  -- reserved: a person from 2021, but nothing is known: outside the base
