-- Centres by what the staff was trained in, of those that answered.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01'),
    ('example-6', 'Sixth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, staff_training) values
    ('example',   2020, 'SUBMITTED', '{VIOLENCE,PRIVACY}'), -- counts in two rows, once in the base
    ('example-2', 2020, 'APPROVED',  '{VIOLENCE}'),         -- counts
    ('example-3', 2020, 'DRAFT',     '{CHILDREN}'),         -- not submitted: not counted
    ('example-4', 2020, 'SUBMITTED', '{}'),                 -- not answered: outside the base
    ('example-5', 2020, 'SUBMITTED', '{NONE}'),             -- none is an answer
    ('example-6', 2020, 'EXCUSED',   '{SAFETY}'),           -- excused: not counted
    ('example',   2021, 'SUBMITTED', '{CHILDREN,RISK_ASSESSMENT,CULTURE,HEALTH,SAFETY,OTHER}');
