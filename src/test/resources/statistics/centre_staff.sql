-- Employees; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, fte, volunteers, volunteer_fte) values
    ('alpha',   2020, 'SUBMITTED', 5,    10,   8.5,  4,    0.5),  -- counts; volunteers are not employees
    ('example', 2020, 'APPROVED',  2,    null, null, null, null), -- part time not answered: the full-time are employees all the same; FTE empty
    ('gone',    2020, 'DRAFT',     7,    7,    7,    0,    0),    -- not submitted: empty
    ('alpha',   2021, 'EXCUSED',   7,    7,    7,    0,    0),    -- excused: empty
    ('beta',    2021, 'SUBMITTED', null, null, null, null, null), -- not answered: empty
    ('example', 2021, 'SUBMITTED', 0,    3,    1.5,  0,    0);    -- counts
