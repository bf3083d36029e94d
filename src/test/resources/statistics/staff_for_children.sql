-- Services with an employee who mainly works with children, of the services that answered.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'),
    ('example-2', 2020, 'APPROVED'),
    ('example-3', 2020, 'DRAFT'),
    ('example-4', 2020, 'APPROVED'),
    ('example',   2021, 'SUBMITTED');
insert into register.service_report (centre, year, target, staff_for_children) values
    ('example',   2020, 'WOMEN', 2),    -- has: two employees, one service
    ('example',   2020, 'MEN',   0),    -- has none: in the base
    ('example-2', 2020, 'WOMEN', 0),    -- has none: in the base
    ('example-2', 2020, 'MEN',   null), -- not answered: outside the base
    ('example-3', 2020, 'WOMEN', 3),    -- in a draft: not counted
    ('example-4', 2020, 'WOMEN', 1),    -- has
    ('example',   2021, 'MEN',   1);    -- another year
