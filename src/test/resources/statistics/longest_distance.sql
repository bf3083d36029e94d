-- The longest way to the service in km of each service.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, longest_distance_km) values
    ('example',   2020, 'WOMEN', 100),  -- counts
    ('example',   2020, 'MEN',   60),   -- the only service for men: shortest, middle and longest
    ('example-2', 2020, 'WOMEN', 40),   -- counts
    ('example-2', 2020, 'MEN',   null), -- not answered: does not count
    ('example-3', 2020, 'WOMEN', 50),   -- the middle one
    ('example',   2021, 'WOMEN', 200),  -- another year: counts there alone
    ('example-2', 2021, 'WOMEN', 301),  -- the middle of two lies between them
    ('example-4', 2020, 'WOMEN', 1500), -- a draft: not counted
    ('example-5', 2020, 'WOMEN', 1500), -- sent back: not counted
    ('example-6', 2020, 'MEN',   1500); -- excused: not counted
