-- What was done when it was full.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, was_full, when_full) values
    ('example',   2020, 'WOMEN', 'ONCE',    '{HOTEL,OTHER_SHELTER}'), -- counts in two, once in the base
    ('example',   2020, 'MEN',   'SEVERAL', '{HOTEL}'),               -- counts
    ('example-2', 2020, 'WOMEN', 'SEVERAL', '{HOTEL,HOTEL}'),         -- the same twice: once
    ('example-2', 2020, 'MEN',   'NO',      '{EXTRA_BED}'),           -- was not full: what stands there does not count
    ('example-3', 2020, 'WOMEN', 'ONCE',    '{}'),                    -- not answered: outside the base
    ('example-3', 2020, 'MEN',   null,      '{EXTRA_BED}'),           -- not said that it was full: does not count
    ('example',   2021, 'MEN',   'ONCE',    '{OTHER}'),               -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', 'ONCE',    '{EXTRA_BED}'),           -- a draft: not counted
    ('example-5', 2020, 'WOMEN', 'ONCE',    '{EXTRA_BED}'),           -- sent back: not counted
    ('example-6', 2020, 'MEN',   'ONCE',    '{EXTRA_BED}');           -- excused: not counted
