-- Centres by region, and those that have reported; 'example' lies in EAST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('example-2', 'Second example', '5403', 'NORTH', '2015-01-01', '2021-01-01'), -- valid on one day of 2021
    ('example-3', 'Third example',  '4601', 'WEST',  '2015-01-01', '2020-12-31'), -- not in 2021
    ('example-4', 'Fourth example', '0301', 'EAST',  '2021-12-31', null);         -- not yet in 2020
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'APPROVED'),
    ('example-2', 2020, 'SUBMITTED'),
    ('example-3', 2020, 'DRAFT'),     -- not submitted: not reported
    ('example',   2021, 'RETURNED'),  -- sent back: not reported
    ('example-2', 2021, 'EXCUSED'),   -- excused: not reported
    ('example-4', 2021, 'SUBMITTED');
