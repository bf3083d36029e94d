-- Day users and visits; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.day_user (id, centre, user_key, is_child) values
    ('00000000-0000-0000-0000-000000000001', 'alpha',   'D1', false),
    ('00000000-0000-0000-0000-000000000002', 'alpha',   'D2', true),
    ('00000000-0000-0000-0000-000000000003', 'example', 'D3', false);
insert into register.day_visit (centre, day_user, consent, is_child, first_in_year_national, visit_date) values
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2020-03-01'), -- person and visit, with the next line
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, true,  '2020-03-01'), -- the same day again: one visit, first if either is
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2020-03-02'), -- visit only
    ('alpha',   null,                                   'RESERVED', false, true,  '2020-05-05'), -- reserved, to 2020: visit only
    ('alpha',   '00000000-0000-0000-0000-000000000002', 'FULL',     true,  true,  '2020-06-06'), -- a child: neither
    ('example', '00000000-0000-0000-0000-000000000003', 'FULL',     false, true,  '2021-01-01'), -- person and visit
    ('example', '00000000-0000-0000-0000-000000000003', 'FULL',     false, false, '2021-02-02'), -- visit only
    ('example', null,                                   'RESERVED', false, true,  '2021-02-02'), -- reserved, from 2021 a person: person and visit
    ('beta',    null,                                   'RESERVED', false, false, '2021-12-31'); -- visit only
