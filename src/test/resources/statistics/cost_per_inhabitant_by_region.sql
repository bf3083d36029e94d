-- Cost for each inhabitant by region: the second and third centre lie in NORTH, the others in EAST.
-- 1 January 2020: Grane (1825) 1 482, Utsira (1151) 198, Træna (1835) 435 inhabitants;
-- 1 January 2021: 1 453, 192 and 442; Oslo is 0301. No figure of 2022: that of 2021 is used.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example',  '5403', 'NORTH', '2015-01-01'),
    ('example-3', 'Third example',   '5403', 'NORTH', '2015-01-01'),
    ('example-4', 'Fourth example',  '0301', 'EAST',  '2015-01-01'),
    ('example-5', 'Fifth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-6', 'Sixth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-7', 'Seventh example', '0301', 'EAST',  '2015-01-01');
insert into register.centre_report (centre, year, status, municipal_funding) values
    ('example',   2020, 'APPROVED',  '{"1825": "100000", "1151": "68000"}'), -- 168 000 for 1 680 inhabitants: 100 each
    ('example-2', 2020, 'SUBMITTED', '{"1835": "90000"}'),                   -- 90 000 for 435 inhabitants: 206.9, whole 207
    ('example-3', 2020, 'SUBMITTED', '{}'),                                  -- funding not answered: left out
    ('example-4', 2020, 'SUBMITTED', '{"1151": "50000"}'),                   -- municipalities not answered: left out
    ('example',   2022, 'SUBMITTED', '{"1825": "50000"}'),                   -- EAST
    ('example-2', 2022, 'SUBMITTED', '{"1835": "30000"}'),                   -- NORTH
    ('example-3', 2022, 'SUBMITTED', '{"1835": "14000"}'),                   -- NORTH
    ('example-5', 2020, 'DRAFT',     '{"0301": "9000000"}'),                 -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{"0301": "9000000"}'),                 -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{"0301": "9000000"}');                 -- excused: not counted
insert into register.service_report (centre, year, target, municipalities_served) values
    ('example',   2020, 'WOMEN', '{1825,1151}'), -- Grane and Utsira
    ('example',   2020, 'MEN',   '{1825}'),      -- Grane again: 1 680 inhabitants in all
    ('example-2', 2020, 'WOMEN', '{1835}'),      -- Træna: 435
    ('example-3', 2020, 'WOMEN', '{0301}'),      -- its funding is not known: left out
    ('example-5', 2020, 'WOMEN', '{1151}'),      -- a draft: left out
    ('example-6', 2020, 'WOMEN', '{1151}'),      -- sent back: left out
    ('example-7', 2020, 'WOMEN', '{1151}'),      -- excused: left out
    ('example',   2022, 'WOMEN', '{1835}'),      -- 442 inhabitants of 2021, in each of the two regions
    ('example-2', 2022, 'WOMEN', '{1835}'),
    ('example-3', 2022, 'WOMEN', '{1835,1151}'); -- Træna again, once in the region; and 192 more
