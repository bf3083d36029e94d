-- Services in temporary premises.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, temporary_premises) values
    ('example',   2020, 'WOMEN', true),  -- counts
    ('example',   2020, 'MEN',   false), -- the same centre, another service
    ('example-2', 2020, 'WOMEN', false), -- counts
    ('example-2', 2020, 'MEN',   null),  -- not answered: outside the base
    ('example-3', 2020, 'WOMEN', true),  -- counts
    ('example',   2021, 'WOMEN', false), -- another year: counts there alone
    ('example-2', 2021, 'MEN',   true),  -- counts
    ('example-4', 2020, 'WOMEN', true),  -- a draft: not counted
    ('example-5', 2020, 'WOMEN', true),  -- sent back: not counted
    ('example-6', 2020, 'MEN',   true);  -- excused: not counted
