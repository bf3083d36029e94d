-- Residents by relation to the perpetrator and age, which is the year of admission minus the year of birth.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, birth_year, perpetrators) values
    -- within 2020
    ('A1',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 2004, '{PARENT:MAN}'),                                 -- 16: the youngest group
    ('A2',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 1991, '{SPOUSE_COHABITANT:MAN,SPOUSE_COHABITANT:MAN}'), -- 29: the youngest group; one relation, once
    ('A2',  'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', 1991, '{ACQUAINTANCE:MAN}'),                           -- the same person again: only the first stay tells
    ('A3',  'FULL',     'MAN',   true,  '2020-03-01', '2020-03-05', 1990, '{SPOUSE_COHABITANT:MAN,SIBLING:MAN,IN_LAW:WOMAN}'), -- 30: the middle group, in two relations
    ('A4',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 1971, '{FORMER_PARTNER:MAN}'),                         -- 49: the middle group
    ('A5',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 1970, '{OWN_CHILD:MAN}'),                              -- 50: the oldest group
    ('A6',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', null, '{UNKNOWN_PERSON:UNKNOWN}'),                     -- year of birth not answered: in TOTAL alone
    ('A7',  'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 1980, '{}'),                                           -- perpetrator not answered: outside the base
    (null,  'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', null, '{}'),                                           -- reserved: not counted
    -- over New Year
    ('A8',  'FULL',     'WOMAN', false, '2020-12-31', '2021-01-03', 1991, '{STEP_PARENT:MAN}'),                            -- in 2021 only, where it runs in; 29 by the year of admission
    -- within 2021
    ('A9',  'FULL',     'WOMAN', true,  '2021-03-01', '2021-03-05', 1931, '{ACQUAINTANCE:MAN,BOYFRIEND_GIRLFRIEND:MAN,IN_LAW:MAN}'), -- 90: the oldest group, in three relations
    (null,  'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', null, '{}');                                           -- reserved: a person from 2021, but nothing is known: outside the base

insert into register.day_user (user_key, is_child, perpetrators, birth_year) values ('D1', false, '{STEP_PARENT:MAN}', 1980); -- a day user: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', '2020-03-01', true from register.day_user;
