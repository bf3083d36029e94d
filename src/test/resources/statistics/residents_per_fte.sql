-- Residents and full-time equivalents of the centres that gave them; the page divides.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, fte, volunteers, volunteer_fte) values
    ('example',   2020, 'SUBMITTED', 9,   0, 8.5,  4, 3.0),  -- counts, without the volunteers
    ('example-2', 2020, 'APPROVED',  3,   0, 2.3,  0, 0),    -- counts
    ('example-3', 2020, 'DRAFT',     100, 0, 100,  0, 0),    -- not submitted: neither it nor its residents count
    ('example-4', 2020, 'SUBMITTED', 5,   0, null, 0, 0),    -- not answered: neither it nor its residents count
    ('example-5', 2020, 'SUBMITTED', 2,   0, 1.6,  0, 0),    -- had no residents: counts all the same; 8.5 + 2.3 + 1.6 = 12.4 is 12
    ('example',   2021, 'SUBMITTED', 5,   0, 4.5,  0, 0);    -- another year; 4.5 is 5
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('example',   'A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05'), -- a resident of 2020
    ('example',   'A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02'), -- the same person again: not counted
    ('example',   null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05'), -- reserved: no person to 2020
    ('example-2', 'B1', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05'), -- a resident of 2020
    ('example-3', 'C1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05'), -- of a centre without a report: not counted
    ('example-4', 'D1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05'), -- of a centre that did not tell of its staff: not counted
    ('example',   'A2', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-02'), -- over New Year: a resident of both years
    ('example',   null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05'); -- reserved: a person from 2021
