-- Employees by highest completed education, of those whose education the report gives.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01'),
    ('example-6', 'Sixth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, volunteers, education_higher, education_upper_secondary, education_primary, education_other) values
    ('example',   2020, 'SUBMITTED', 12,   0,    4,    5,    3,    1,    1),    -- counts: 10 of the 12 employees, and no volunteer
    ('example-2', 2020, 'APPROVED',  2,    0,    0,    2,    null, 0,    null), -- counts: what is not answered adds nothing
    ('example-3', 2020, 'DRAFT',     100,  0,    0,    100,  0,    0,    0),    -- not submitted: not counted
    ('example-4', 2020, 'RETURNED',  100,  0,    0,    0,    100,  0,    0),    -- sent back: not counted
    ('example-5', 2020, 'EXCUSED',   100,  0,    0,    0,    0,    100,  0),    -- excused: not counted, whatever the draft held
    ('example-6', 2020, 'SUBMITTED', 3,    3,    0,    null, null, null, null), -- education not given: outside the base
    ('example',   2019, 'SUBMITTED', 4,    0,    0,    3,    0,    0,    0),    -- another year, told of services for women only
    ('example',   2021, 'SUBMITTED', 1,    0,    0,    0,    1,    0,    0),    -- another year
    ('example',   2022, 'DRAFT',     7,    0,    0,    7,    0,    0,    0);    -- a year with drafts only: its rows are 0, not missing
