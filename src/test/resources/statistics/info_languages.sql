-- Languages of information.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, info_languages) values
    ('example',   2020, 'WOMEN', '{en,pl,de}'), -- counts in each; German is not among the rows: OTHER
    ('example',   2020, 'MEN',   '{en}'),       -- the same centre, another service
    ('example-2', 2020, 'WOMEN', '{de,it,pl}'), -- two other languages: OTHER once
    ('example-2', 2020, 'MEN',   '{}'),         -- not answered: outside the base
    ('example-3', 2020, 'WOMEN', '{nb,nb}'),    -- the same twice: once
    ('example',   2021, 'MEN',   '{se,vi}'),    -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', '{ar}'),       -- a draft: not counted
    ('example-5', 2020, 'WOMEN', '{ar}'),       -- sent back: not counted
    ('example-6', 2020, 'MEN',   '{ar}');       -- excused: not counted
