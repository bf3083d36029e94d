-- Users whose animal was exposed to violence, of those with an animal who answered yes or no.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, has_animal, animal_abused, animal_threatened) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',            'YES',     'NO'),  -- was; the other question has an answer of its own
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{PET}',            'YES',     'NO'),  -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', '{SERVICE_ANIMAL}', 'NO',      'YES'), -- was not: in the base
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{NONE}',           'YES',     'YES'), -- no animal: the answer is never counted
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{}',               'YES',     'YES'), -- animal not answered: outside the base
    ('A5', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',            'UNKNOWN', 'YES'), -- not known: outside the base
    ('A6', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',            null,      'YES'), -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', '{}',               null,      null),  -- reserved: not counted
    ('A7', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-05', '{PET}',            'YES',     'NO'),  -- in 2021 only, where it runs in: was
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', '{}',               null,      null);  -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.day_user (user_key, is_child, has_animal, animal_abused, animal_threatened) values
    ('D1', false, '{PET}',                'YES',     'NO'),
    ('D2', false, '{PET,SERVICE_ANIMAL}', 'YES',     'NO'),
    ('D3', false, '{PET}',                'NO',      'YES'),
    ('D4', false, '{NONE}',               'YES',     'YES'),
    ('D5', false, '{PET}',                'UNKNOWN', 'YES'),
    ('D6', true,  '{PET}',                'YES',     'YES');
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- was
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D2', date '2020-03-01', true),  -- was: two animals, one person
    ('D3', date '2020-03-01', true),  -- was not: in the base
    ('D3', date '2021-03-01', true),  -- was not, in another year
    ('D4', date '2020-03-01', true),  -- no animal: the answer is never counted
    ('D5', date '2020-03-01', true),  -- not known: outside the base
    ('D6', date '2020-03-01', true)   -- a child: not counted
) visit (user_key, day, first) using (user_key);
