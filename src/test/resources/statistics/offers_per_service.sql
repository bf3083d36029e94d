-- Kinds of help for each service.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, resident_offers, day_user_offers) values
    ('example',   2020, 'WOMEN', '{INTAKE_TALK,GROUP,ONE_TO_ONE}', '{GROUP}'),       -- counts in both rows
    ('example',   2020, 'MEN',   '{INTAKE_TALK}',                  '{}'),            -- not answered for day users: outside that base
    ('example-2', 2020, 'WOMEN', '{INTAKE_TALK,GROUP}',            '{OTHER,GROUP}'), -- counts in both rows
    ('example-3', 2020, 'WOMEN', '{}',                             '{ONE_TO_ONE}'),  -- not answered for residents: outside that base
    ('example',   2021, 'MEN',   '{LEGAL_AID,GROUP}',              '{LEGAL_AID}'),   -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', '{GROUP}',                        '{GROUP}'),       -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{GROUP}',                        '{GROUP}'),       -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{GROUP}',                        '{GROUP}');       -- excused: not counted
