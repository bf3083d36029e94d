-- Services with rooms for children.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, playrooms, activity_rooms, youth_rooms) values
    ('example',   2020, 'WOMEN', 2,    1,    0),    -- two playrooms are one service that has one
    ('example',   2020, 'MEN',   0,    0,    0),    -- has none: in every base
    ('example-2', 2020, 'WOMEN', 0,    null, null), -- answered for playrooms only: in that base and in ANY
    ('example-2', 2020, 'MEN',   null, null, 3),    -- answered for youth rooms only
    ('example-3', 2020, 'WOMEN', null, null, null), -- not answered: outside every base
    ('example',   2021, 'MEN',   1,    null, 0),    -- another year: counts there alone
    ('example-4', 2020, 'WOMEN', 1,    1,    1),    -- a draft: not counted
    ('example-5', 2020, 'WOMEN', 1,    1,    1),    -- sent back: not counted
    ('example-6', 2020, 'MEN',   1,    1,    1);    -- excused: not counted
