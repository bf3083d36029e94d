-- Services that cooperate with agencies; each agency has a base of its own.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, agencies) values
    ('example',   2020, 'WOMEN', '{"NAV": "INDIVIDUAL_CASES|WRITTEN_AGREEMENT", "POLICE": "NONE"}'), -- NAV: once, in whatever number of forms; POLICE: in the base
    ('example',   2020, 'MEN',   '{"POLICE": "GENERAL_LEVEL"}'),                                     -- POLICE counts; NAV not answered
    ('example-2', 2020, 'WOMEN', '{"NAV": "NONE", "POLICE": "WRITTEN_AGREEMENT"}'),                  -- NAV: in the base; POLICE counts
    ('example-2', 2020, 'MEN',   '{"POLICE": ""}'),                                                  -- an empty list is not answered
    ('example-3', 2020, 'WOMEN', '{}'),                                                              -- not answered: outside every base
    ('example',   2021, 'WOMEN', '{"OTHER": "INDIVIDUAL_CASES"}'),                                   -- another year: counts there alone
    ('example-2', 2021, 'MEN',   '{"OTHER": "NONE"}'),                                               -- in the base
    ('example-4', 2020, 'WOMEN', '{"RVTS": "GENERAL_LEVEL"}'),                                       -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{"RVTS": "GENERAL_LEVEL"}'),                                       -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{"RVTS": "GENERAL_LEVEL"}');                                       -- excused: not counted
