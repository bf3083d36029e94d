-- Forms of cooperation of services for women.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, agencies) values
    ('example',   2020, 'WOMEN', '{"NAV": "INDIVIDUAL_CASES|WRITTEN_AGREEMENT", "RVTS": "NONE"}'),         -- NAV: in two forms, once in the base
    ('example',   2020, 'MEN',   '{"NAV": "GENERAL_LEVEL"}'),                                              -- the other service: in the other table
    ('example-2', 2020, 'WOMEN', '{"NAV": "INDIVIDUAL_CASES|INDIVIDUAL_CASES", "RVTS": "GENERAL_LEVEL"}'), -- the same form twice: once
    ('example-3', 2020, 'WOMEN', '{"NAV": "NONE", "RVTS": ""}'),                                           -- NONE is an answer; an empty list is none
    ('example',   2021, 'WOMEN', '{"POLICE": "WRITTEN_AGREEMENT"}'),                                       -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', '{"NAV": "GENERAL_LEVEL"}'),                                              -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{"NAV": "GENERAL_LEVEL"}'),                                              -- sent back: not counted
    ('example-6', 2020, 'WOMEN', '{"NAV": "GENERAL_LEVEL"}');                                              -- excused: not counted
