-- Residents by relation to the perpetrator; a resident counts once in each relation.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, living_situation, perpetrators) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'MARRIED_OR_REGISTERED', '{SPOUSE_COHABITANT:MAN}'),            -- counts
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', 'ALONE',                 '{OWN_CHILD:MAN}'),                    -- the same person again: only the first stay tells
    ('A2', 'FULL',     'WOMAN', true,  '2020-04-01', '2020-04-05', 'COHABITING',            '{FORMER_PARTNER:MAN,FORMER_PARTNER:MAN}'), -- two former partners: one person in one relation
    ('A3', 'FULL',     'WOMAN', true,  '2020-04-02', '2020-04-05', 'ALONE',                 '{SIBLING:MAN,IN_LAW:WOMAN,OTHER_FAMILY:MAN}'), -- all three are OTHER_FAMILY: once
    ('A4', 'FULL',     'MAN',   true,  '2020-04-03', '2020-04-05', 'ALONE',                 '{IN_LAW:MAN,FORMER_PARTNER:WOMAN}'),  -- counts in two relations, once in the base
    ('A5', 'FULL',     'WOMAN', true,  '2020-05-01', '2020-05-05', 'WITH_PARENTS',          '{PARENT:MAN,PARENT:WOMAN}'),          -- counts once, in TOTAL and no other column
    ('A6', 'FULL',     'WOMAN', true,  '2020-05-02', '2020-05-05', null,                    '{UNKNOWN_PERSON:UNKNOWN}'),           -- an unknown person is a relation; living situation not answered: TOTAL only
    ('A7', 'FULL',     'WOMAN', true,  '2020-05-03', '2020-05-05', 'ALONE',                 '{}'),                                 -- not answered: outside the base
    ('A8', 'FULL',     'WOMAN', false, '2020-06-01', '2020-06-05', 'ALONE',                 '{ACQUAINTANCE:MAN}'),                 -- was at another centre before: not counted
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', null,                    '{}'),                                 -- reserved: not counted
    -- over New Year
    ('A9', 'FULL',     'WOMAN', true,  '2020-12-31', '2021-01-03', 'ALONE',                 '{STEP_PARENT:MAN}'),                  -- counts in both years
    ('B1', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-03', 'COHABITING',            '{BOYFRIEND_GIRLFRIEND:WOMAN,OWN_CHILD:WOMAN}'), -- counts in 2021 only, where it runs in
    ('B2', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-01', 'MARRIED_OR_REGISTERED', '{SPOUSE_COHABITANT:MAN}'),            -- counts in 2020; no night in 2021
    -- within 2021
    ('B3', 'FULL',     'NOT_RECORDED', true, '2021-03-01', '2021-03-05', 'ALONE',           '{ACQUAINTANCE:OTHER}'),               -- counts: the person's gender does not matter here
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', null,                    '{}');                                 -- reserved: a person from 2021, but nothing is known: outside the base

insert into register.day_user (user_key, is_child, perpetrators) values ('D1', false, '{OWN_CHILD:MAN}'); -- a day user: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', '2020-03-01', true from register.day_user;
