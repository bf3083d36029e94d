-- Offers to children; a centre counts once in each.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status, child_offers) values
    ('example',   2020, 'SUBMITTED', '{GROUP,ACTIVITIES}'),                 -- counts in two offers, once in the base
    ('example-2', 2020, 'APPROVED',  '{GROUP,GROUP,FOLLOW_UP_AFTER_STAY}'), -- the same offer twice: once
    ('example-3', 2020, 'SUBMITTED', '{}'),                                 -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', '{HOMEWORK_HELP}'),                    -- another year: counts there alone
    ('example-4', 2020, 'DRAFT',     '{SCHOOL_TRANSPORT}'),                 -- a draft: not counted
    ('example-5', 2020, 'RETURNED',  '{SCHOOL_TRANSPORT}'),                 -- sent back: not counted
    ('example-6', 2020, 'EXCUSED',   '{SCHOOL_TRANSPORT}');                 -- excused: not counted
