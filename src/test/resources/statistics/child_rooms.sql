-- Rooms for children, summed over services.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, playrooms, activity_rooms, youth_rooms) values
    ('example',   2020, 'WOMEN', 2,    1,    0),    -- counts
    ('example',   2020, 'MEN',   1,    0,    null), -- the same centre, another service
    ('example-2', 2020, 'WOMEN', 3,    null, 2),    -- activity rooms not answered: adds the others
    ('example-3', 2020, 'WOMEN', null, null, null), -- not answered: adds nothing
    ('example',   2021, 'MEN',   0,    4,    1),    -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', 50,   50,   50),   -- a draft: not counted
    ('example-5', 2020, 'WOMEN', 50,   50,   50),   -- sent back: not counted
    ('example-6', 2020, 'MEN',   50,   50,   50);   -- excused: not counted
