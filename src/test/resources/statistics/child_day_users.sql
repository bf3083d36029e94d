-- Children who were day users themselves, and their visits.
insert into register.day_user (user_key, is_child) values
    ('D1', true), ('D2', true), ('D3', false), ('D4', true);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national, children_along_count)
select id, is_child, 'FULL', day, first, along from register.day_user join (values
    ('D1', date '2020-03-01', true,  null), -- child and visit
    ('D1', date '2020-03-01', false, null), -- again on the same day: the same visit
    ('D1', date '2020-04-01', false, null), -- visit only
    ('D1', date '2021-01-01', true,  null), -- a new year: child and visit
    ('D2', date '2020-12-31', false, null), -- was at another centre before: visit only
    ('D2', date '2021-02-01', false, null), -- visit only
    ('D3', date '2020-05-01', true,  3),    -- an adult with three children along: neither
    ('D4', date '2026-11-24', true,  null)  -- came today: child and visit
) visit (user_key, day, first, along) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, true,  'RESERVED', '2020-05-05', true),  -- reserved, to 2020 no child: visit only
    (null, true,  'RESERVED', '2021-05-05', true),  -- reserved, from 2021 a child: child and visit
    (null, false, 'RESERVED', '2021-05-05', true);  -- an adult: neither
