-- Municipalities served. 1 January 2020 and 2021: Utsira (1151) 198 and 192, Træna (1835) 435 and 442,
-- Grane (1825) 1 482 and 1 453; Halden (0101) has no figure. 'example' and 'beta' lie in EAST, 'alpha' in NORTH.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.centre_report (centre, year, status) values
    ('alpha', 2020, 'SUBMITTED'), ('example', 2020, 'APPROVED'), ('gone',    2020, 'DRAFT'),
    ('alpha', 2021, 'SUBMITTED'), ('beta',    2021, 'APPROVED'), ('example', 2021, 'RETURNED'),
    ('beta',  2022, 'SUBMITTED'), ('example', 2022, 'SUBMITTED');
insert into register.service_report (centre, year, target, municipalities_served) values
    ('alpha',   2020, 'WOMEN', '{1835,1151}'), -- with the next line two: 435 + 198
    ('alpha',   2020, 'MEN',   '{1835}'),      -- Træna again: once
    ('example', 2020, 'WOMEN', '{0101}'),      -- one, with no known inhabitants
    ('gone',    2020, 'WOMEN', '{1825}'),      -- not submitted: empty
    ('alpha',   2021, 'WOMEN', '{}'),          -- not answered: empty
    ('beta',    2021, 'WOMEN', '{1825}'),      -- 1 453
    ('example', 2021, 'WOMEN', '{1825}'),      -- sent back: empty
    ('beta',    2022, 'WOMEN', '{1835}'),      -- 442, the figure of 2021
    ('example', 2022, 'WOMEN', '{1835,1151}'); -- Træna again: in the region once; 192 of Utsira
