-- Users with an animal by its species, of those who named any.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, has_animal, species) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',                '{DOG,CAT}'),    -- in two rows, once in the base
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{PET}',                '{SMALL}'),      -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', '{NONE}',               '{DOG}'),        -- no animal: the answer is never counted
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET}',                '{}'),           -- species not answered: outside the base
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{PET,SERVICE_ANIMAL}', '{FARM,OTHER}'), -- in two rows
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', '{}',                   '{}'),           -- reserved: not counted
    ('A5', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-05', '{PET}',                '{HORSE}'),      -- in 2021 only, where it runs in
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', '{}',                   '{}');           -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.day_user (user_key, is_child, has_animal, species) values
    ('A1', false, '{PET}',            '{DOG}'), -- the resident above: counts in both groups, and twice in TOTAL
    ('D2', true,  '{PET}',            '{HORSE}'),
    ('D3', false, '{SERVICE_ANIMAL}', '{SMALL}');
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('A1', date '2020-10-01', true),
    ('A1', date '2020-11-01', false), -- again in the year: the person has been counted
    ('D2', date '2020-10-01', true),  -- a child: not counted
    ('D3', date '2020-10-01', false), -- was at another centre before: not counted
    ('D3', date '2021-10-01', true)   -- counts in 2021
) visit (user_key, day, first) using (user_key);
