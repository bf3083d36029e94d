-- Users with a pet or service animal, of those who answered.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, has_animal) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}'),                -- has
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{NONE}'),               -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', '{NONE}'),               -- none: in the base
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{}'),                   -- not answered: outside the base
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET,SERVICE_ANIMAL}'), -- two animals, one person: has
    ('A6', 'FULL',     'WOMAN', false, '2020-03-01', '2020-03-05', '{PET}'),                -- was at another centre before: not counted
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', '{}'),                   -- reserved: not counted
    ('A5', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-05', '{SERVICE_ANIMAL}'),     -- in 2021 only, where it runs in: has
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', '{}');                   -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.day_user (user_key, is_child, has_animal) values
    ('D1', false, '{PET}'), ('D2', false, '{NONE}'), ('D3', false, '{}'), ('D4', true, '{PET}'), ('D5', false, '{PET}');
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- has
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D1', date '2021-03-01', true),  -- first of another year: has
    ('D2', date '2020-12-31', true),  -- none: in the base
    ('D3', date '2020-03-01', true),  -- not answered: outside the base
    ('D4', date '2020-03-01', true),  -- a child: not counted
    ('D5', date '2020-03-01', false)  -- was at another centre before: not counted
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known: outside the base
