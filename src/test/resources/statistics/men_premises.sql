-- Premises of residential services for men.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 9) n;
insert into register.centre_report (centre, year, status, has_men_service, has_men_residential, men_premises) values
    ('example',   2020, 'SUBMITTED', true,  true,  'OWN_PREMISES'),           -- counts
    ('example-2', 2020, 'APPROVED',  true,  true,  'TEMPORARY'),              -- counts
    ('example-3', 2020, 'SUBMITTED', true,  false, 'OWN_PREMISES'),           -- no residential service for men: what stands there does not count
    ('example-4', 2020, 'SUBMITTED', false, true,  'TEMPORARY'),              -- no service for men at all: does not count
    ('example-5', 2020, 'SUBMITTED', true,  null,  'TEMPORARY'),              -- not said that there are beds for men: does not count
    ('example-6', 2020, 'SUBMITTED', true,  true,  null),                     -- not answered: outside the base
    ('example',   2021, 'APPROVED',  true,  true,  'SAME_BUILDING_SEPARATE'), -- another year: counts there alone
    ('example-7', 2020, 'DRAFT',     true,  true,  'TEMPORARY'),              -- a draft: not counted
    ('example-8', 2020, 'RETURNED',  true,  true,  'TEMPORARY'),              -- sent back: not counted
    ('example-9', 2020, 'EXCUSED',   true,  true,  'TEMPORARY');              -- excused: not counted
