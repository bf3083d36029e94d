-- Adults' day visits by month; those of one day user on one day are one.
insert into register.day_user (user_key, is_child) values ('D1', false), ('D2', true);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-01-31', true),  -- January, on its last day
    ('D1', date '2020-01-31', false), -- again on the same day: one visit
    ('D1', date '2020-02-29', false), -- February, on the leap day
    ('D2', date '2020-03-05', true),  -- a child: not counted
    ('D1', date '2020-12-31', false), -- December
    ('D1', date '2021-01-01', true),  -- January of the next year
    ('D1', date '2026-11-24', true)   -- today: counts
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-06-10', true),   -- reserved: counts in June
    (null, false, 'RESERVED', '2020-06-10', false),  -- reserved on the same day: of nobody known, so a visit of its own
    (null, true,  'RESERVED', '2020-06-10', true);   -- a reserved child: not counted
