-- Cost for each overnight day of adults.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example',  '5403', 'NORTH', '2015-01-01'),
    ('example-3', 'Third example',   '5403', 'NORTH', '2015-01-01'),
    ('example-4', 'Fourth example',  '0301', 'EAST',  '2015-01-01'),
    ('example-5', 'Fifth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-6', 'Sixth example',   '0301', 'EAST',  '2015-01-01'),
    ('example-7', 'Seventh example', '0301', 'EAST',  '2015-01-01');
insert into register.centre_report (centre, year, status, municipal_funding) values
    ('example',   2020, 'APPROVED',  '{"0301": "100000", "3024": "20000"}'), -- counts, with its nights
    ('example-2', 2020, 'SUBMITTED', '{"5403": "30000"}'),                   -- counts, with its one night
    ('example-4', 2020, 'SUBMITTED', '{"0301": "1000"}'),                    -- has no night at all: its funding counts all the same
    ('example-3', 2020, 'SUBMITTED', '{}'),                                  -- funding not answered: its nights are left out
    ('example-2', 2021, 'SUBMITTED', '{"0301": "70000"}'),                   -- another year
    ('example-5', 2020, 'DRAFT',     '{"0301": "9000000"}'),                 -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{"0301": "9000000"}'),                 -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{"0301": "9000000"}');                 -- excused: not counted
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('example',   'A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-11'), -- 10 nights
    ('example',   null, 'RESERVED', 'MAN',   false, '2020-04-01', '2020-04-06'), -- 5 nights, whatever the consent
    ('example',   'A2', 'FULL',     'WOMAN', true,  '2020-12-31', '2021-01-04'), -- 1 night in 2020; in 2021 the centre has not reported
    ('example-2', 'A3', 'FULL',     'WOMAN', true,  '2020-12-31', '2021-01-01'), -- 1 night in 2020, none in 2021
    ('example-3', 'A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-31'), -- funding not known: left out
    ('example-5', 'A5', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-31'), -- a draft: left out
    ('example-2', 'A6', 'FULL',     'WOMAN', true,  '2021-03-01', '2021-03-08'); -- 7 nights in 2021
insert into register.child_stay (centre, child_key, consent, gender, birth_year, first_in_year_national, admission_date, discharge_date) values
    ('example',   'B1', 'FULL',     'GIRL',  2015, true, '2020-03-01', '2020-03-11'); -- a child's nights are not counted
