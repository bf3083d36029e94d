-- Nights of beds times days: 366 days in 2020, 365 in 2021.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 4) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'APPROVED'), ('example',   2021, 'SUBMITTED'),
    ('example-2', 2020, 'SUBMITTED'), ('example-2', 2021, 'RETURNED'), -- sent back: its beds do not count, and its nights neither
    ('example-3', 2020, 'SUBMITTED'), ('example-4', 2020, 'DRAFT');
insert into register.service_report (centre, year, target, beds) values
    ('example',   2020, 'WOMEN', 3),    -- counts
    ('example',   2020, 'MEN',   1),    -- counts: four beds in all
    ('example-2', 2020, 'WOMEN', 6),    -- counts
    ('example-2', 2020, 'MEN',   null), -- not answered: adds nothing
    ('example-3', 2020, 'WOMEN', null), -- not answered: the centre is left out
    ('example-3', 2020, 'MEN',   0),    -- no beds: the centre is left out
    ('example-4', 2020, 'WOMEN', 50),   -- a draft: left out
    ('example',   2021, 'WOMEN', 2),    -- counts in 2021
    ('example-2', 2021, 'WOMEN', 50);   -- sent back: left out
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('example',   'A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-11'), -- 10 nights
    ('example',   null, 'RESERVED', 'MAN',   true,  '2020-04-01', '2020-04-06'), -- 5 nights, whatever the consent
    ('example-2', 'A2', 'FULL',     'WOMAN', false, '2020-12-30', '2021-01-04'), -- 2 nights in 2020; 3 in 2021, where the centre is left out
    ('example-3', 'A3', 'FULL',     'WOMAN', true,  '2020-06-01', '2020-06-21'), -- a centre without known beds: left out
    ('example-4', 'A4', 'FULL',     'WOMAN', true,  '2020-06-01', '2020-06-21'), -- not reported: left out
    ('example',   'A5', 'FULL',     'WOMAN', true,  '2020-12-31', '2021-01-08'); -- 1 night in 2020, 7 in 2021
insert into register.child_stay (centre, child_key, consent, gender, birth_year, first_in_year_national, admission_date, discharge_date) values
    ('example',   'B1', 'FULL',     'GIRL',  2015, true,  '2020-03-01', '2020-03-05'), -- 4 nights: children use beds too
    ('example-3', 'B2', 'FULL',     'BOY',   2015, true,  '2020-03-01', '2020-03-05'); -- a centre without known beds: left out
