-- Offers to residents; a service counts once in each offer.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, resident_offers) values
    ('example',   2020, 'WOMEN', '{INTAKE_TALK,ONE_TO_ONE}'),          -- counts in two offers, once in the base
    ('example',   2020, 'MEN',   '{INTAKE_TALK}'),                     -- the same centre, another service
    ('example-2', 2020, 'WOMEN', '{ONE_TO_ONE,TRANSPORT,ONE_TO_ONE}'), -- the same offer twice: once
    ('example-2', 2020, 'MEN',   '{}'),                                -- not answered: outside the base
    ('example-3', 2020, 'WOMEN', '{}'),                                -- not answered: outside the base
    ('example',   2021, 'WOMEN', '{LEGAL_AID}'),                       -- another year: counts there alone
    ('example-2', 2021, 'MEN',   '{LEGAL_AID,TRANSPORT}'),             -- counts
    ('example-4', 2020, 'WOMEN', '{TRANSPORT}'),                       -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{TRANSPORT}'),                       -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{TRANSPORT}');                       -- excused: not counted
