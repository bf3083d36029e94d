-- How centres are organised.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 7) n;
insert into register.centre_report (centre, year, status, ownership) values
    ('example',   2020, 'SUBMITTED', 'MUNICIPAL'),              -- counts
    ('example-2', 2020, 'APPROVED',  'MUNICIPAL'),              -- counts
    ('example-3', 2020, 'SUBMITTED', 'FOUNDATION'),             -- counts
    ('example-4', 2020, 'SUBMITTED', null),                     -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', 'INTERMUNICIPAL_COMPANY'), -- another year: counts there alone
    ('example-5', 2020, 'DRAFT',     'OTHER'),                  -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  'OTHER'),                  -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   'OTHER');                  -- excused: not counted
