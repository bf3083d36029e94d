-- Children by how many stays they had in the year at one centre, known by the key of the child.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('other', 'Other shelter', '0301', 'EAST', '2015-01-01');
insert into register.child_stay (centre, child_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('example', 'A1', 'FULL',     'GIRL', true,  '2020-02-01', '2020-02-05'), -- three stays in 2020
    ('example', 'A1', 'FULL',     'GIRL', false, '2020-05-01', '2020-05-05'), -- its second
    ('example', 'A1', 'FULL',     'GIRL', false, '2020-12-30', '2021-01-02'), -- its third; in 2021 the only one, running in
    ('other',   'A1', 'FULL',     'BOY',  true,  '2020-02-01', '2020-02-05'), -- a key means nothing at another centre: another child with one stay
    ('example', 'A2', 'FULL',     'BOY',  true,  '2020-03-01', '2020-03-05'), -- two stays in 2020
    ('example', 'A2', 'FULL',     'BOY',  false, '2020-12-30', '2021-01-01'), -- its second; no night in 2021
    ('example', 'A3', 'FULL',     'GIRL', false, '2020-04-01', '2020-04-05'), -- two stays here, though the child was at another centre before
    ('example', 'A3', 'FULL',     'GIRL', false, '2020-06-01', '2020-06-05'), -- its second
    ('example', 'A4', 'FULL',     'GIRL', true,  '2020-11-01', '2020-11-05'), -- one stay in 2020
    ('example', null, 'RESERVED', 'GIRL', true,  '2020-07-01', '2020-07-05'), -- reserved: not counted
    ('example', null, 'RESERVED', 'GIRL', false, '2020-07-06', '2020-07-09'), -- reserved: not counted
    ('example', 'A5', 'FULL',     'GIRL', false, '2020-12-31', '2021-01-03'), -- one stay in 2020; two in 2021
    ('example', 'A5', 'FULL',     'GIRL', false, '2021-03-01', '2021-03-03'), -- its second of 2021
    ('example', 'A6', 'FULL',     'GIRL', true,  '2021-03-01', '2021-03-03'), -- four stays in 2021
    ('example', 'A6', 'FULL',     'GIRL', false, '2021-04-01', '2021-04-03'), -- its second
    ('example', 'A6', 'FULL',     'GIRL', false, '2021-05-01', '2021-05-03'), -- its third
    ('example', 'A6', 'FULL',     'GIRL', false, '2021-06-01', '2021-06-03'), -- its fourth
    ('example', null, 'RESERVED', 'GIRL', true,  '2021-07-01', '2021-07-05'), -- reserved: not counted from 2021 either
    ('example', 'B1', 'FULL',     'GIRL', true,  '2026-11-24', null);         -- came today: no counted stay yet
