-- Offers to day users; a service counts once in each offer.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, day_user_offers) values
    ('example',   2020, 'WOMEN', '{ONE_TO_ONE,VIDEO_TALK}'), -- counts in two offers, once in the base
    ('example',   2020, 'MEN',   '{ONE_TO_ONE}'),            -- the same centre, another service
    ('example-2', 2020, 'WOMEN', '{OTHER,OTHER}'),           -- the same offer twice: once
    ('example-2', 2020, 'MEN',   '{OTHER,GROUP}'),           -- counts
    ('example-3', 2020, 'MEN',   '{}'),                      -- not answered: outside the base
    ('example',   2021, 'MEN',   '{LEGAL_AID}'),             -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', '{GROUP}'),                 -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{GROUP}'),                 -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{GROUP}');                 -- excused: not counted
