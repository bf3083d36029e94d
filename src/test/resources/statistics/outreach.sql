-- Outreach; a centre counts once in each.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 7) n;
insert into register.centre_report (centre, year, status, outreach) values
    ('example',   2020, 'SUBMITTED', '{SCHOOLS,MEDIA}'),  -- counts in two, once in ANY and in the base
    ('example-2', 2020, 'APPROVED',  '{MEDIA,MEDIA}'),    -- the same twice: once
    ('example-3', 2020, 'SUBMITTED', '{NONE}'),           -- has none: in the base, not in ANY
    ('example-4', 2020, 'SUBMITTED', '{}'),               -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', '{NONE}'),           -- another year: in the base there
    ('example-2', 2021, 'APPROVED',  '{ASYLUM_CENTRES}'), -- counts
    ('example-5', 2020, 'DRAFT',     '{SERVICES}'),       -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{SERVICES}'),       -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{SERVICES}');       -- excused: not counted
