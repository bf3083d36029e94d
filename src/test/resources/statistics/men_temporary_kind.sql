-- Kinds of temporary premises for men.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 9) n;
insert into register.centre_report (centre, year, status, has_men_service, has_men_residential, men_premises, men_temporary_kind) values
    ('example',   2020, 'SUBMITTED', true,  true,  'TEMPORARY',    '{HOTEL}'),                                              -- counts
    ('example-2', 2020, 'APPROVED',  true,  true,  'TEMPORARY',    '{RENTED_FLAT_OR_HOUSE,HOTEL,HOTEL}'),                   -- counts once in each kind, and once in the base
    ('example-3', 2020, 'SUBMITTED', true,  true,  'OWN_PREMISES', '{HOTEL}'),                                              -- not temporary: what stands there does not count
    ('example-4', 2020, 'SUBMITTED', true,  false, 'TEMPORARY',    '{HOTEL}'),                                              -- no residential service for men: does not count
    ('example-5', 2020, 'SUBMITTED', false, true,  'TEMPORARY',    '{HOTEL}'),                                              -- no service for men: does not count
    ('example-6', 2020, 'SUBMITTED', true,  true,  'TEMPORARY',    '{}'),                                                   -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', true,  true,  'TEMPORARY',    '{SHARED_ROOF,INTEGRATED_TRIAL,VIA_HOME_MUNICIPALITY}'), -- another year: counts there alone
    ('example-7', 2020, 'DRAFT',     true,  true,  'TEMPORARY',    '{HOTEL}'),                                              -- a draft: not counted
    ('example-8', 2020, 'RETURNED',  true,  true,  'TEMPORARY',    '{HOTEL}'),                                              -- sent back: not counted
    ('example-9', 2020, 'EXCUSED',   true,  true,  'TEMPORARY',    '{HOTEL}');                                              -- excused: not counted
