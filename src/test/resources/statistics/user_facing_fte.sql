-- Centres with fewer than 6 full-time equivalents in work with users, by region, of those that answered.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST',  '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'NORTH', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'WEST',  '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'SOUTH', '2015-01-01'),
    ('example-6', 'Sixth example',  '0301', 'MID',   '2015-01-01');
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, fte, fte_user_facing) values
    ('example',   2020, 'SUBMITTED', 9, 0, 8.0,  5.9),  -- under 6, whatever the full-time equivalents of all
    ('example-2', 2020, 'APPROVED',  9, 0, 6.0,  6.0),  -- exactly 6 is enough
    ('example-3', 2020, 'SUBMITTED', 9, 0, 8.0,  7.0),  -- enough
    ('example-4', 2020, 'DRAFT',     9, 0, 8.0,  1.0),  -- not submitted: not counted
    ('example-5', 2020, 'SUBMITTED', 9, 0, 4.0,  null), -- not answered: outside the base
    ('example-6', 2020, 'SUBMITTED', 9, 0, null, 0.0),  -- 0 is an answer: under 6
    ('example',   2021, 'SUBMITTED', 9, 0, 8.0,  6.5),  -- another year
    ('example-4', 2021, 'APPROVED',  9, 0, 8.0,  6.1),
    ('example-5', 2021, 'APPROVED',  9, 0, 8.0,  3.0);
