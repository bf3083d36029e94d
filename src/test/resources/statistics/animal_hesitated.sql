-- Users with an animal who hesitated to seek help for fear for it, of those who answered yes or no.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, has_animal, hesitated) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',                'YES'),     -- hesitated
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{PET}',                'YES'),     -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', '{SERVICE_ANIMAL}',     'NO'),      -- in the base
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET,SERVICE_ANIMAL}', 'YES'),     -- two animals, one person: hesitated
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{NONE}',               'YES'),     -- no animal: the answer is never counted
    ('A5', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{}',                   'YES'),     -- animal not answered: outside the base
    ('A6', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',                'UNKNOWN'), -- not known: outside the base
    ('A7', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',                null),      -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN', true,  '2020-03-01', '2020-03-05', '{}',                   null),      -- reserved: not counted
    -- over New Year
    ('A8', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-05', '{PET}',                'YES'),     -- in 2021 only, where it runs in: hesitated
    -- open on 24 November 2026
    ('B1', 'FULL',     'WOMAN', true,  '2026-11-23', null,         '{PET}',                'NO'),      -- in the base
    ('B2', 'FULL',     'WOMAN', true,  '2026-11-24', null,         '{PET}',                'YES');     -- came today: not counted

insert into register.day_user (user_key, is_child, has_animal, hesitated) values
    ('D1', false, '{PET}',            'YES'),
    ('D2', false, '{SERVICE_ANIMAL}', 'YES'),
    ('D3', false, '{PET}',            'NO'),
    ('D4', false, '{PET}',            'UNKNOWN'),
    ('D5', false, '{NONE}',           'YES'),
    ('D6', false, '{PET}',            'YES'),
    ('D7', true,  '{PET}',            'YES'),
    ('D8', false, '{PET}',            'YES'); -- never came: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- hesitated
    ('D1', date '2020-03-01', false), -- again on the same day: one visit, and the year's first as one of the two is
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D1', date '2021-05-01', true),  -- first of another year, with the facts of the day user: hesitated
    ('D2', date '2020-06-01', true),  -- hesitated
    ('D2', date '2020-06-01', true),  -- twice on one day and both marked first: one person
    ('D3', date '2020-12-31', true),  -- in the base
    ('D3', date '2021-01-01', false), -- the day after is another year, but not its first: not counted
    ('D4', date '2020-07-01', true),  -- not known: outside the base
    ('D5', date '2020-07-01', true),  -- no animal: not counted
    ('D6', date '2020-07-01', false), -- was at another centre before: not counted
    ('D6', date '2026-11-24', true),  -- a visit today counts: hesitated
    ('D7', date '2020-07-01', true)   -- a child: not counted
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known: outside the base
