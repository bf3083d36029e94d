-- Children and their stays; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.child_stay (centre, child_key, consent, gender, birth_year, first_in_year_national, admission_date, discharge_date) values
    ('alpha',   'A1', 'FULL',     'GIRL', 2015, true,  '2020-03-01', '2020-03-05'), -- child and stay
    ('alpha',   'A1', 'FULL',     'GIRL', 2015, false, '2020-05-01', '2020-05-05'), -- the same child again: stay only
    ('alpha',   null, 'RESERVED', 'BOY',  null, true,  '2020-06-01', '2020-06-05'), -- reserved, to 2020: stay only
    ('alpha',   'A2', 'FULL',     'BOY',  2015, false, '2020-12-31', '2021-01-03'), -- 2020 stay only; 2021 child and stay
    ('example', null, 'RESERVED', 'BOY',  null, true,  '2021-03-01', '2021-03-11'), -- reserved, from 2021 a child: child and stay
    ('example', 'B2', 'FULL',     'GIRL', 2015, true,  '2020-12-20', '2021-01-01'), -- child and stay in 2020; no night in 2021
    ('beta',    'C1', 'FULL',     'GIRL', 2015, false, '2021-12-31', '2022-01-05'); -- stay only
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('gone',    'G1', 'FULL',     'WOMAN', true, '2020-01-01', '2020-01-05');       -- an adult: not counted here
