-- Inhabitants of the municipalities served. Made-up municipalities stand at the edges of the groups.
-- Ålesund (1507) has 66 258 in 2020; Alta (5403) 20 847 and Utsira (1151) 192 in 2021; Halden (0101) has no figure.
insert into register.municipality (number, name, county_number, county_name, valid_from, population_2020) values
    ('9001', 'One',   '90', 'Made up', '2020-01-01', 1),
    ('9002', 'Two',   '90', 'Made up', '2020-01-01', 19999),
    ('9003', 'Three', '90', 'Made up', '2020-01-01', 49999),
    ('9004', 'Four',  '90', 'Made up', '2020-01-01', 99999),
    ('9005', 'Five',  '90', 'Made up', '2020-01-01', 199999);
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 14) n;
insert into register.centre_report (centre, year, status)
select 'example-' || n, 2020, 'SUBMITTED' from generate_series(2, 10) n
union all select 'example-14', 2020, 'SUBMITTED';
insert into register.centre_report (centre, year, status) values
    ('example',    2020, 'APPROVED'), ('example',    2019, 'SUBMITTED'), ('example',    2022, 'SUBMITTED'),
    ('example-11', 2020, 'DRAFT'),    ('example-12', 2020, 'RETURNED'),  ('example-13', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, municipalities_served) values
    ('example',    2020, 'WOMEN', '{9002}'),      -- 19 999: the last of the first group
    ('example',    2020, 'MEN',   '{9002}'),      -- the same municipality again: its inhabitants count once
    ('example-2',  2020, 'WOMEN', '{9002}'),      -- with the next line 20 000: the first of the second
    ('example-2',  2020, 'MEN',   '{9002,9001}'),
    ('example-3',  2020, 'WOMEN', '{9003}'),      -- 49 999
    ('example-4',  2020, 'WOMEN', '{9003,9001}'), -- 50 000
    ('example-5',  2020, 'WOMEN', '{9004,0101}'), -- the other has no figure: nobody knows how many in all, outside the base
    ('example-14', 2020, 'WOMEN', '{9004}'),      -- 99 999
    ('example-6',  2020, 'WOMEN', '{9004,9001}'), -- 100 000
    ('example-7',  2020, 'WOMEN', '{9005}'),      -- 199 999
    ('example-8',  2020, 'WOMEN', '{9005,9001}'), -- 200 000
    ('example-9',  2020, 'MEN',   '{0101}'),      -- no figure at all: outside the base
    ('example-10', 2020, 'MEN',   '{}'),          -- not answered: outside the base
    ('example-11', 2020, 'WOMEN', '{1507}'),      -- a draft: not counted
    ('example-12', 2020, 'WOMEN', '{1507}'),      -- sent back: not counted
    ('example-13', 2020, 'WOMEN', '{1507}'),      -- excused: not counted
    ('example',    2019, 'WOMEN', '{1507}'),      -- no figure of 2019 or earlier: that of 2020
    ('example',    2022, 'WOMEN', '{5403,1151}'); -- no figure of 2022: that of 2021, 21 039 in all
