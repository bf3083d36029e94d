-- Residents and day users together: with an animal, and of those with one what happened to it.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, has_animal, animal_abused, animal_threatened, hesitated) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',  'YES',     'NO',  'YES'), -- answers all three
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{PET}',  'NO',      'NO',  'NO'),  -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', '{PET}',  'UNKNOWN', 'YES', null),  -- not known and not answered: outside those two bases
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{NONE}', 'YES',     'YES', 'YES'), -- no animal: in the base of the first row; the answers are never counted
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{}',     'YES',     'YES', 'YES'), -- animal not answered: outside every base
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', '{}',     null,      null,  null),  -- reserved: not counted
    ('A5', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-05', '{PET}',  'NO',      'NO',  'NO'),  -- in 2021 only, where it runs in
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', '{}',     null,      null,  null);  -- reserved: a person from 2021, but nothing is known: outside every base
insert into register.day_user (user_key, is_child, has_animal, animal_abused, animal_threatened, hesitated) values
    ('A1', false, '{SERVICE_ANIMAL}', 'YES', 'YES', 'NO'),  -- the resident above: counts twice, with the answers of each
    ('D2', false, '{NONE}',           null,  null,  null),  -- no animal: in the base of the first row
    ('D3', true,  '{PET}',            'YES', 'YES', 'YES'); -- a child: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('A1', date '2020-10-01', true),
    ('A1', date '2020-11-01', false), -- again in the year: the person has been counted
    ('D2', date '2020-10-01', true),
    ('D3', date '2020-10-01', true)
) visit (user_key, day, first) using (user_key);
