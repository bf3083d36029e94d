-- Bedrooms and beds, summed over services.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, bedrooms, beds) values
    ('example',   2020, 'WOMEN', 8,    20),   -- counts
    ('example',   2020, 'MEN',   2,    4),    -- the same centre, another service
    ('example-2', 2020, 'WOMEN', 5,    null), -- beds not answered: adds its bedrooms only
    ('example-3', 2020, 'WOMEN', null, 7),    -- bedrooms not answered: adds its beds only
    ('example-3', 2020, 'MEN',   null, null), -- not answered: adds nothing
    ('example',   2021, 'MEN',   3,    3),    -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', 100,  100),  -- a draft: not counted
    ('example-5', 2020, 'WOMEN', 100,  100),  -- sent back: not counted
    ('example-6', 2020, 'MEN',   100,  100);  -- excused: not counted
