-- Centres that cooperate with agencies, in either service.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, agencies) values
    ('example',   2020, 'WOMEN', '{"POLICE": "NONE", "NAV": "INDIVIDUAL_CASES"}'),          -- POLICE: not here
    ('example',   2020, 'MEN',   '{"POLICE": "INDIVIDUAL_CASES", "NAV": "GENERAL_LEVEL"}'), -- but here: the centre counts once, as it does for NAV
    ('example-2', 2020, 'WOMEN', '{"POLICE": "NONE"}'),                                     -- in the base
    ('example-2', 2020, 'MEN',   '{"POLICE": ""}'),                                         -- not answered here; the centre has answered all the same
    ('example-3', 2020, 'MEN',   '{"POLICE": "WRITTEN_AGREEMENT"}'),                        -- counts
    ('example',   2021, 'MEN',   '{"NAV": "NONE"}'),                                        -- another year: in the base there
    ('example-4', 2020, 'WOMEN', '{"POLICE": "GENERAL_LEVEL"}'),                            -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{"POLICE": "GENERAL_LEVEL"}'),                            -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{"POLICE": "GENERAL_LEVEL"}');                            -- excused: not counted
