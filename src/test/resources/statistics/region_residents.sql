-- Residents of each centre; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('alpha',   'A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05'), -- counts
    ('alpha',   'A1', 'FULL',     'WOMAN',        false, '2020-05-01', '2020-05-05'), -- the same person again: not counted
    ('alpha',   null, 'RESERVED', 'MAN',          true,  '2020-06-01', '2020-06-05'), -- reserved, to 2020: not counted
    ('alpha',   'A2', 'FULL',     'NOT_RECORDED', true,  '2020-12-31', '2021-01-03'), -- counts in both years, in TOTAL and no other column
    ('example', 'B1', 'FULL',     'OTHER',        true,  '2021-02-01', '2021-02-05'), -- counts
    ('example', null, 'RESERVED', 'MAN',          true,  '2021-03-01', '2021-03-11'), -- reserved, from 2021 a person: counts
    ('example', 'B2', 'FULL',     'WOMAN',        false, '2020-12-20', '2021-01-01'), -- not first; no night in 2021
    ('example', 'B3', 'FULL',     'WOMAN',        false, '2020-12-20', '2021-01-02'), -- counts in 2021, where it runs in
    ('beta',    'C1', 'FULL',     'WOMAN',        true,  '2021-12-31', '2022-01-05'), -- counts
    ('gone',    'G1', 'FULL',     'WOMAN',        true,  '2019-12-30', '2020-01-01'); -- no night in 2020
