-- Centres and services that there are, and those that have reported.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01', '2021-01-01'), -- valid on one day of 2021
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01', '2020-12-31'), -- valid in 2020, not in 2021
    ('example-4', 'Fourth example', '0301', 'EAST', '2020-12-31', null),         -- valid from the last day of 2020
    ('example-5', 'Fifth example',  '0301', 'EAST', '2021-01-01', null);         -- not yet valid in 2020
insert into register.shelter_service (centre, target, residential, valid_from, valid_to) values
    ('example',   'WOMEN', true,  '2015-01-01', null),
    ('example',   'MEN',   true,  '2015-01-01', '2020-01-01'), -- closed early in 2020: counts there, not in 2021
    ('example-2', 'WOMEN', true,  '2015-01-01', null),
    ('example-2', 'MEN',   false, '2015-01-01', null),         -- without beds: a service, but not a residential one
    ('example-3', 'WOMEN', true,  '2015-01-01', null),         -- the centre is gone in 2021, and its service with it
    ('example-4', 'MEN',   true,  '2021-01-01', null);         -- opens in 2021
insert into register.centre_report (centre, year, status, has_women_service, has_men_service, has_men_residential) values
    ('example',   2020, 'SUBMITTED', true,  true,  true),  -- counts in all four
    ('example-2', 2020, 'APPROVED',  true,  true,  false), -- a service for men without beds
    ('example-3', 2020, 'SUBMITTED', null,  null,  null),  -- nothing answered: a centre that reported, and no service
    ('example-4', 2020, 'DRAFT',     true,  true,  true),  -- not submitted: not reported
    ('example',   2021, 'SUBMITTED', true,  false, true),  -- no service for men: the third answer does not count
    ('example-2', 2021, 'RETURNED',  true,  true,  true),  -- sent back: not reported
    ('example-4', 2021, 'EXCUSED',   true,  true,  true);  -- excused: not reported
