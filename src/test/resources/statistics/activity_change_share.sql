-- The change from the year before, out of what the year before had.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05'), -- a stay of 2020
    (null, 'RESERVED', 'MAN',   true,  '2020-07-01', '2020-07-03'), -- reserved: a stay of 2020 all the same
    ('A2', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-02'), -- over New Year: a stay of both years
    ('A3', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-01'), -- a stay of 2020; no night in 2021
    ('A1', 'FULL',     'WOMAN', false, '2021-05-01', '2021-05-02'), -- not the person's first at any shelter, but a stay of 2021
    ('B1', 'FULL',     'WOMAN', true,  '2026-11-24', null);         -- came today: no counted stay yet
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('C1', 'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05'), -- a child stay of 2020
    ('C1', 'FULL',     'GIRL',  true,  '2021-02-01', '2021-02-05'), -- three child stays of 2021
    ('C2', 'FULL',     'BOY',   false, '2021-03-01', '2021-03-05'),
    (null, 'RESERVED', 'BOY',   true,  '2021-04-01', '2021-04-05');

insert into register.day_user (user_key, is_child) values ('D1', false), ('D2', true);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- a visit of 2020
    ('D1', date '2020-03-01', false), -- again on the same day: one visit
    ('D1', date '2020-04-01', false), -- a visit of 2020
    ('D2', date '2020-04-01', true),  -- a child: not counted
    ('D1', date '2021-01-01', true)   -- a visit of 2021
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-03-01', true), -- reserved: a visit of 2020, of nobody known
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a visit of 2021
-- The register does not have 2018: what 2019 had before is not known. It has 2019, which had nothing: 2020 had 0 before.
-- 2022 has nothing: what 2021 had is lost.
