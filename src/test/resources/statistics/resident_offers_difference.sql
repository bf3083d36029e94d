-- Offers to residents of women's and men's services of the same centres.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, resident_offers) values
    ('example',   2020, 'WOMEN', '{INTAKE_TALK,GROUP,GROUP}'),         -- counts: answered for both; the same offer twice is one
    ('example',   2020, 'MEN',   '{INTAKE_TALK,TRANSPORT,TRANSPORT}'), -- counts, here too once in each
    ('example-2', 2020, 'WOMEN', '{INTAKE_TALK,GROUP}'),               -- counts
    ('example-2', 2020, 'MEN',   '{LEGAL_AID}'),                       -- counts
    ('example-3', 2020, 'WOMEN', '{ACTIVITIES,GROUP}'),                -- the service for men has not answered: the centre is outside the base
    ('example-3', 2020, 'MEN',   '{}'),                                -- not answered
    ('example',   2021, 'WOMEN', '{GROUP}'),                           -- has one service in that year: outside the base
    ('example-2', 2021, 'WOMEN', '{GROUP}'),                           -- counts
    ('example-2', 2021, 'MEN',   '{GROUP}'),                           -- counts: no difference
    ('example-4', 2020, 'WOMEN', '{ACTIVITIES}'),                      -- a draft: not counted
    ('example-4', 2020, 'MEN',   '{TRANSPORT}');                       -- a draft: not counted
