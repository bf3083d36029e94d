-- Women and men by whether they had children along.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, children_along) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', true),  -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', false), -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', true),  -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', false), -- neither a woman nor a man: in no column
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', true),  -- gender not recorded: in no column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', true),  -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', null),  -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null),  -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', false), -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', true),  -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', true),  -- counts in 2020; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', false), -- counts
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null);  -- reserved: a person from 2021, but nothing is known: outside the base
