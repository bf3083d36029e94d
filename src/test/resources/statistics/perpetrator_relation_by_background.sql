-- Residents by relation to the perpetrator and immigrant background: both parents born abroad.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, born_in_norway, parents_born_abroad, perpetrators) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'NO',  'BOTH_ABROAD', '{SPOUSE_COHABITANT:MAN,SPOUSE_COHABITANT:MAN}'), -- immigrant background; one relation, once
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', 'NO',  'BOTH_ABROAD', '{OWN_CHILD:MAN}'),         -- the same person again: only the first stay tells
    ('A2', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'YES', 'BOTH_NORWAY', '{FORMER_PARTNER:MAN}'),    -- none
    ('A3', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'NO',  'ONE_ABROAD',  '{PARENT:MAN}'),            -- born abroad, but one parent was not: none
    ('A4', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'NO',  'UNKNOWN',     '{SPOUSE_COHABITANT:MAN}'), -- not known: in TOTAL alone
    ('A5', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'NO',  null,          '{ACQUAINTANCE:MAN}'),      -- not answered: in TOTAL alone
    ('A6', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'NO',  'BOTH_ABROAD', '{}'),                      -- perpetrator not answered: outside the base
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', null,  null,          '{}'),                      -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-03', 'YES', 'BOTH_ABROAD', '{SIBLING:MAN,IN_LAW:MAN}'), -- in 2021 only, where it runs in: born here of parents from abroad; both are OTHER_FAMILY
    -- within 2021
    ('A8', 'FULL',     'MAN',   true,  '2021-03-01', '2021-03-05', 'YES', 'BOTH_NORWAY', '{BOYFRIEND_GIRLFRIEND:MAN,STEP_PARENT:MAN,OWN_CHILD:MAN,IN_LAW:MAN,UNKNOWN_PERSON:UNKNOWN}'), -- in five relations, once in the base
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', null,  null,          '{}');                      -- reserved: a person from 2021, but nothing is known: outside the base

insert into register.day_user (user_key, is_child, perpetrators, parents_born_abroad) values ('D1', false, '{STEP_PARENT:MAN}', 'BOTH_ABROAD'); -- a day user: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', '2020-03-01', true from register.day_user;
