-- Staff summed over the reports that centres have submitted.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01'),
    ('example-6', 'Sixth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, employees_full_time, employees_part_time, fte, volunteers, volunteer_fte) values
    ('example',   2020, 'SUBMITTED', 5,    10,   8.5,  4,    0.5),  -- counts; volunteers are not among the employees
    ('example-2', 2020, 'APPROVED',  2,    null, 2.0,  0,    null), -- counts; part time not answered: the full-time are employees all the same
    ('example-3', 2020, 'DRAFT',     100,  100,  100,  100,  100),  -- not submitted: not counted
    ('example-4', 2020, 'RETURNED',  100,  100,  100,  100,  100),  -- sent back: not counted until it is submitted again
    ('example-5', 2020, 'EXCUSED',   100,  100,  100,  100,  100),  -- excused: not counted, whatever the draft held
    ('example-6', 2020, 'SUBMITTED', null, null, null, null, null), -- nothing answered: adds nothing, and takes nothing away
    ('example',   2021, 'SUBMITTED', 0,    3,    1.5,  0,    0),    -- another year: counts there alone
    ('example',   2022, 'DRAFT',     7,    3,    8.0,  1,    0.1);  -- a year with drafts only: its rows are 0, not missing
