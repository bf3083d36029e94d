-- Persons by their stays in the year at one centre.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('second', 'Second shelter', '4601', 'WEST', '2015-01-01');
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    -- 2020
    ('example', 'A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- A1 has one stay
    ('example', 'A2', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- A2 has two stays
    ('example', 'A2', 'FULL',     'NOT_RECORDED', false, '2020-04-01', '2020-04-05'),
    ('second',  'A2', 'FULL',     'WOMAN',        true,  '2020-05-01', '2020-05-05'), -- the same key at another centre is another person: one stay
    ('example', 'A3', 'FULL',     'MAN',          false, '2020-01-01', '2020-01-05'), -- A3 has three stays, none of them declared first
    ('example', 'A3', 'FULL',     'MAN',          false, '2020-02-01', '2020-02-05'),
    ('example', 'A3', 'FULL',     'MAN',          false, '2020-02-05', '2020-02-07'), -- left and came back on one day: two stays
    ('example', null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05'), -- reserved: without a key, not counted
    ('example', null, 'RESERVED', 'WOMAN',        false, '2020-08-01', '2020-08-05'), -- reserved: not counted
    -- over New Year
    ('example', 'A4', 'FULL',     'WOMAN',        true,  '2020-06-01', '2020-06-05'), -- A4 has two stays in 2020 ...
    ('example', 'A4', 'FULL',     'WOMAN',        false, '2020-12-30', '2021-01-01'), -- ... and none in 2021, where this one has no night
    ('example', 'A5', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03'), -- A5 has one stay in 2020 and four in 2021
    ('example', 'A5', 'FULL',     'WOMAN',        false, '2021-02-01', '2021-02-03'),
    ('example', 'A5', 'FULL',     'WOMAN',        false, '2021-03-01', '2021-03-03'),
    ('example', 'A5', 'FULL',     'WOMAN',        false, '2021-04-01', '2021-04-03'),
    -- within 2021
    ('example', 'A1', 'FULL',     'WOMAN',        true,  '2021-03-01', '2021-03-05'); -- A1 has one stay in 2021, whatever came before
