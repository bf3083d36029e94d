-- Women of all residents whose gender was recorded.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- a woman
    ('A1', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-02'), -- the same woman again: a person once
    ('A2', 'FULL',     'WOMAN',        true,  '2020-04-01', '2020-04-05'), -- a woman
    ('A3', 'FULL',     'MAN',          true,  '2020-04-02', '2020-04-05'), -- in the base only
    ('A4', 'FULL',     'OTHER',        true,  '2020-04-03', '2020-04-05'), -- in the base only
    ('A5', 'FULL',     'NOT_RECORDED', true,  '2020-04-04', '2020-04-05'), -- gender not recorded: outside the base
    ('A6', 'FULL',     'WOMAN',        false, '2020-05-01', '2020-05-03'), -- was at another centre before: not counted
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-03'), -- reserved, to 2020 no person: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        false, '2020-12-31', '2021-01-02'), -- runs into 2021 and is its first there
    ('A8', 'FULL',     'MAN',          true,  '2020-12-30', '2021-01-01'), -- in the base of 2020; no night in 2021
    -- within 2021
    (null, 'RESERVED', 'WOMAN',        true,  '2021-05-01', '2021-05-03'), -- reserved, from 2021 a person: a woman
    (null, 'RESERVED', 'MAN',          true,  '2021-05-02', '2021-05-03'), -- reserved, from 2021 a person: in the base only
    (null, 'RESERVED', 'WOMAN',        false, '2021-05-03', '2021-05-04'), -- reserved and not first: not counted
    ('B1', 'FULL',     'MAN',          true,  '2021-06-01', '2021-06-02'); -- in the base only
