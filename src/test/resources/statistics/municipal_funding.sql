-- Funding from municipalities, and centres that have reported.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example',  '5403', 'NORTH', '2015-01-01'),
    ('example-3', 'Third example',   '5403', 'NORTH', '2015-01-01'),
    ('example-4', 'Fourth example',  '0301', 'EAST',  '2015-01-01'),
    ('example-5', 'Fifth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-6', 'Sixth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-7', 'Seventh example', '0301', 'EAST',  '2015-01-01');
insert into register.centre_report (centre, year, status, municipal_funding) values
    ('example',   2020, 'APPROVED',  '{"0301": "4000000", "3024": "500000"}'), -- the municipalities are summed
    ('example-2', 2020, 'SUBMITTED', '{"5403": "2000000"}'),                   -- counts
    ('example-3', 2020, 'SUBMITTED', '{}'),                                    -- not answered: adds no money, but has reported
    ('example-4', 2020, 'SUBMITTED', '{"0301": "0"}'),                         -- nothing is an answer
    ('example',   2021, 'SUBMITTED', '{"0301": "99999999999"}'),               -- another year; as much as may be given
    ('example-2', 2021, 'SUBMITTED', '{"0301": "1"}'),                         -- counts there
    ('example-5', 2020, 'DRAFT',     '{"0301": "9000000"}'),                   -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{"0301": "9000000"}'),                   -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{"0301": "9000000"}');                   -- excused: not counted
