-- Centres where users pay a fee.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 7) n;
insert into register.centre_report (centre, year, status, user_fee) values
    ('example',   2020, 'SUBMITTED', true),  -- counts as yes
    ('example-2', 2020, 'APPROVED',  true),  -- counts as yes
    ('example-3', 2020, 'SUBMITTED', false), -- counts as no
    ('example-4', 2020, 'SUBMITTED', null),  -- not answered: outside the base
    ('example',   2021, 'SUBMITTED', false), -- another year: counts there alone
    ('example-5', 2020, 'DRAFT',     true),  -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  true),  -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   true);  -- excused: not counted
