-- Day users and their visits by gender.
insert into register.day_user (user_key, is_child, gender) values
    ('D1', false, 'WOMAN'),
    ('D2', false, 'MAN'),
    ('D3', false, 'NOT_RECORDED'),
    ('D4', false, 'OTHER'),
    ('D5', true,  'WOMAN'),
    ('D6', false, 'WOMAN');
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national)
select id, is_child, gender, 'FULL', day, first from register.day_user join (values
    ('D1', date '2019-12-31', false), -- was at another centre before: visit only
    ('D1', date '2020-01-01', true),  -- person and visit
    ('D1', date '2020-01-01', false), -- again on the same day: the same visit
    ('D1', date '2020-04-01', false), -- again in the year: visit only
    ('D1', date '2021-01-05', true),  -- a new year: person and visit
    ('D2', date '2020-06-01', false), -- person and visit, as the other of the two is the year's first
    ('D2', date '2020-06-01', true),  -- the same visit
    ('D3', date '2021-02-02', true),  -- person and visit, in TOTAL and no other column
    ('D4', date '2020-12-31', true),  -- person and visit
    ('D4', date '2021-01-01', false), -- not marked as the first of 2021: visit only
    ('D5', date '2020-05-05', true),  -- a child: neither
    ('D6', date '2026-11-24', true)   -- came today: person and visit
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national) values
    (null, false, 'WOMAN', 'RESERVED', '2020-05-05', true),  -- reserved, to 2020 no person: visit only
    (null, false, 'WOMAN', 'RESERVED', '2020-05-05', false), -- reserved visits stand alone: one visit more on the same day
    (null, false, 'MAN',   'RESERVED', '2021-05-05', true),  -- reserved, from 2021 a person: person and visit
    (null, false, 'MAN',   'RESERVED', '2021-06-06', false), -- not the first: visit only
    (null, true,  'WOMAN', 'RESERVED', '2021-07-07', true);  -- a child: neither
