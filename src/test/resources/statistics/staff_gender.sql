-- Employees by gender, of those whose gender the report gives.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, staff_gender) values
    ('example',   2020, 'SUBMITTED', 12, 0, '{"WOMAN": "9", "MAN": "1", "OTHER": "0"}'), -- counts: 10 of the 12 employees
    ('example-2', 2020, 'APPROVED',  5,  0, '{"WOMAN": "4", "OTHER": "1"}'),             -- counts: what is not answered adds nothing
    ('example-3', 2020, 'DRAFT',     9,  0, '{"MAN": "9"}'),                             -- not submitted: not counted
    ('example-4', 2020, 'RETURNED',  9,  0, '{"WOMAN": "9"}'),                           -- sent back: not counted
    ('example-5', 2020, 'SUBMITTED', 3,  3, '{}'),                                       -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', 2,  0, '{"MAN": "2"}');                             -- another year
