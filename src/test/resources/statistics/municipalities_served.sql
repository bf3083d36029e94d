-- Municipalities served: the union of both services of a centre.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 11) n;
insert into register.centre_report (centre, year, status)
select 'example-' || n, 2020, 'SUBMITTED' from generate_series(2, 8) n;
insert into register.centre_report (centre, year, status) values
    ('example',    2020, 'APPROVED'), ('example', 2021, 'SUBMITTED'),
    ('example-9',  2020, 'DRAFT'), ('example-10', 2020, 'RETURNED'), ('example-11', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, municipalities_served) values
    ('example',    2020, 'WOMEN', '{0301}'),      -- one
    ('example',    2020, 'MEN',   '{0301}'),      -- the same one: still one
    ('example-2',  2020, 'WOMEN', '{0301,1151}'), -- two
    ('example-3',  2020, 'WOMEN', '{0301,1151}'),
    ('example-3',  2020, 'MEN',   '{1151,1835}'), -- three in all: the one that both have counts once
    ('example-4',  2020, 'WOMEN', '{}'),          -- not answered: outside the base
    ('example-9',  2020, 'WOMEN', '{0301}'),      -- a draft: not counted
    ('example-10', 2020, 'WOMEN', '{0301}'),      -- sent back: not counted
    ('example-11', 2020, 'WOMEN', '{0301}'),      -- excused: not counted
    ('example',    2021, 'MEN',   '{1151,1835}'); -- another year: two there
insert into register.service_report (centre, year, target, municipalities_served)
select centre, 2020, 'WOMEN', array(select (3000 + n)::text from generate_series(1, municipalities) n)
from (values
    ('example-5', 9),                             -- the last of 3 to 9
    ('example-6', 10),                            -- the first of 10 to 19
    ('example-7', 19),                            -- the last of 10 to 19
    ('example-8', 20)                             -- the first of 20 and more
) as many (centre, municipalities);
