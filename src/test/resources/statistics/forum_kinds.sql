-- Kinds of forums.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, forum_participation, forum_kinds) values
    ('example',   2020, 'WOMEN', true,  '{SLT,POLICE_COUNCIL}'), -- counts in two, once in the base
    ('example',   2020, 'MEN',   true,  '{SLT}'),                -- counts
    ('example-2', 2020, 'WOMEN', true,  '{SLT,SLT}'),            -- the same twice: once
    ('example-2', 2020, 'MEN',   false, '{OTHER}'),              -- takes part in none: what stands there does not count
    ('example-3', 2020, 'WOMEN', true,  '{}'),                   -- not answered: outside the base
    ('example-3', 2020, 'MEN',   null,  '{OTHER}'),              -- not said that it takes part: does not count
    ('example',   2021, 'MEN',   true,  '{COORDINATION_GROUP}'), -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', true,  '{OTHER}'),              -- a draft: not counted
    ('example-5', 2020, 'WOMEN', true,  '{OTHER}'),              -- sent back: not counted
    ('example-6', 2020, 'MEN',   true,  '{OTHER}');              -- excused: not counted
