-- Shelters with women, and with men, among the residents.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('second', 'Second shelter', '4601', 'WEST', '2015-01-01'),
    ('third', 'Third shelter', '5001', 'MID', '2015-01-01');
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- within 2020: the first shelter
    ('example', 'A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- a woman at the first shelter
    ('example', 'A2', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- another woman there: the shelter counts once
    ('example', 'A3', 'FULL',     'MAN',          true,  '2020-03-01', '2020-03-05'), -- a man at the first shelter
    ('example', 'A3', 'FULL',     'MAN',          false, '2020-05-01', '2020-05-05'), -- the same man again: the shelter counts once
    -- the second and the third
    ('second',  null, 'RESERVED', 'MAN',          false, '2020-04-01', '2020-04-03'), -- a reserved man, not his first stay: the second shelter had a male resident
    ('third',   'C1', 'FULL',     'OTHER',        true,  '2020-04-01', '2020-04-03'), -- neither: the third shelter is in no column
    ('third',   'C2', 'FULL',     'NOT_RECORDED', true,  '2020-04-01', '2020-04-03'), -- not recorded: in no column
    -- over New Year
    ('third',   'C3', 'FULL',     'MAN',          true,  '2020-12-31', '2021-01-02'), -- a man at the third shelter in both years
    ('example', 'A4', 'FULL',     'MAN',          true,  '2020-12-30', '2021-01-01'), -- no night in 2021: the first shelter had no man then
    -- within 2021
    ('second',  'B1', 'FULL',     'WOMAN',        true,  '2021-03-01', '2021-03-05'); -- a woman at the second shelter
