-- Beds; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.centre_report (centre, year, status) values
    ('alpha', 2020, 'SUBMITTED'), ('example', 2020, 'APPROVED'), ('gone',    2020, 'DRAFT'),
    ('alpha', 2021, 'SUBMITTED'), ('beta',    2021, 'APPROVED'), ('example', 2021, 'RETURNED');
insert into register.service_report (centre, year, target, beds) values
    ('alpha',   2020, 'WOMEN', 20),   -- counts
    ('alpha',   2020, 'MEN',   null), -- not answered: empty
    ('example', 2020, 'WOMEN', 5),    -- counts
    ('example', 2020, 'MEN',   2),    -- counts
    ('gone',    2020, 'WOMEN', 9),    -- not submitted: empty
    ('alpha',   2021, 'WOMEN', 0),    -- none at all is an answer; no service for men: empty
    ('beta',    2021, 'MEN',   3),    -- counts
    ('example', 2021, 'WOMEN', 9);    -- sent back: empty
