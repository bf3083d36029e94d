-- Centres that have reported, for the whole year or for a part.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('example-2', 'Second example',  '0301', 'EAST', '2015-01-01', '2021-01-01'), -- valid on one day of 2021
    ('example-3', 'Third example',   '0301', 'EAST', '2015-01-01', null),
    ('example-4', 'Fourth example',  '0301', 'EAST', '2015-01-01', '2020-12-31'), -- valid in 2020, not in 2021
    ('example-5', 'Fifth example',   '0301', 'EAST', '2015-01-01', '2020-12-31'),
    ('example-6', 'Sixth example',   '0301', 'EAST', '2015-01-01', '2020-12-31'),
    ('example-7', 'Seventh example', '0301', 'EAST', '2015-01-01', '2020-12-31');
insert into register.centre_report (centre, year, status, not_reported_reason, months_covered) values
    ('example',   2020, 'APPROVED',  null,            null), -- the whole year
    ('example-2', 2020, 'SUBMITTED', 'PARTIAL',       5),    -- a part of it
    ('example-3', 2020, 'SUBMITTED', 'NOT_REPORTING', null), -- says that it does not report
    ('example-4', 2020, 'DRAFT',     null,            null), -- not submitted: not reported
    ('example-5', 2020, 'RETURNED',  null,            null), -- sent back: not reported
    ('example-6', 2020, 'EXCUSED',   null,            null), -- excused: not reported
                                                             -- example-7 has not even begun: not reported
    ('example',   2021, 'SUBMITTED', null,            null); -- the whole year; the second and third have not reported
