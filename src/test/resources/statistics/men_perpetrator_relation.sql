-- Women and men by relation to the perpetrator.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    -- within 2020
    ('A1',  'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:MAN}'),    -- counts
    ('A1',  'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{OWN_CHILD:MAN}'),            -- the same person again: only the first stay tells
    ('A2',  'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{SPOUSE_COHABITANT:WOMAN,PARENT:MAN}'), -- counts in two relations, once in the base
    ('A3',  'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{PARENT:MAN}'),               -- neither a woman nor a man: in no column
    ('A4',  'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{ACQUAINTANCE:MAN}'),         -- gender not recorded: in no column
    ('A5',  'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{STEP_PARENT:MAN}'),          -- was at another centre before: not counted
    ('A6',  'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{}'),                         -- not answered: outside the base
    (null,  'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}'),                         -- reserved: not counted
    -- over New Year
    ('A7',  'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{SIBLING:MAN,IN_LAW:WOMAN,OTHER_FAMILY:MAN}'), -- all three are OTHER_FAMILY: once in each year
    ('A8',  'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', '{IN_LAW:MAN}'),               -- counts in 2021 only, where it runs in
    ('A9',  'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{FORMER_PARTNER:MAN,FORMER_PARTNER:MAN}'), -- two former partners: one person in one relation; no night in 2021
    -- within 2021
    ('B1',  'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{UNKNOWN_PERSON:UNKNOWN}'),   -- an unknown person is a relation, whatever the gender
    ('C1',  'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', '{SPOUSE_COHABITANT:MAN}'),    -- counts
    ('C2',  'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', '{FORMER_PARTNER:MAN}'),       -- counts
    ('C3',  'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', '{BOYFRIEND_GIRLFRIEND:MAN}'), -- counts
    ('C4',  'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', '{PARENT:MAN}'),               -- counts
    ('C5',  'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', '{STEP_PARENT:MAN}'),          -- counts
    ('C6',  'FULL',     'WOMAN',        true,  '2021-06-06', '2021-06-07', '{OWN_CHILD:MAN}'),            -- counts
    ('C7',  'FULL',     'WOMAN',        true,  '2021-06-07', '2021-06-08', '{SIBLING:MAN}'),              -- counts
    ('C8',  'FULL',     'WOMAN',        true,  '2021-06-08', '2021-06-09', '{IN_LAW:MAN}'),               -- counts
    ('C9',  'FULL',     'WOMAN',        true,  '2021-06-09', '2021-06-10', '{OTHER_FAMILY:MAN}'),         -- counts
    ('C10', 'FULL',     'WOMAN',        true,  '2021-06-10', '2021-06-11', '{ACQUAINTANCE:MAN}'),         -- counts
    ('C11', 'FULL',     'WOMAN',        true,  '2021-06-11', '2021-06-12', '{UNKNOWN_PERSON:MAN}'),       -- counts
    ('M1',  'FULL',     'MAN',          true,  '2021-07-01', '2021-07-02', '{SPOUSE_COHABITANT:MAN}'),    -- counts
    ('M2',  'FULL',     'MAN',          true,  '2021-07-02', '2021-07-03', '{FORMER_PARTNER:MAN}'),       -- counts
    ('M3',  'FULL',     'MAN',          true,  '2021-07-03', '2021-07-04', '{BOYFRIEND_GIRLFRIEND:MAN}'), -- counts
    ('M4',  'FULL',     'MAN',          true,  '2021-07-04', '2021-07-05', '{PARENT:MAN}'),               -- counts
    ('M5',  'FULL',     'MAN',          true,  '2021-07-05', '2021-07-06', '{STEP_PARENT:MAN}'),          -- counts
    ('M6',  'FULL',     'MAN',          true,  '2021-07-06', '2021-07-07', '{OWN_CHILD:MAN}'),            -- counts
    ('M7',  'FULL',     'MAN',          true,  '2021-07-07', '2021-07-08', '{SIBLING:MAN}'),              -- counts
    ('M8',  'FULL',     'MAN',          true,  '2021-07-08', '2021-07-09', '{IN_LAW:MAN}'),               -- counts
    ('M9',  'FULL',     'MAN',          true,  '2021-07-09', '2021-07-10', '{OTHER_FAMILY:MAN}'),         -- counts
    ('M10', 'FULL',     'MAN',          true,  '2021-07-10', '2021-07-11', '{ACQUAINTANCE:MAN}'),         -- counts
    ('M11', 'FULL',     'MAN',          true,  '2021-07-11', '2021-07-12', '{UNKNOWN_PERSON:MAN}'),       -- counts
    (null,  'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}');                         -- reserved: a person from 2021, but nothing is known: outside the base

-- a day user is no resident: not counted
insert into register.day_user (id, user_key, is_child, gender, perpetrators) values
    ('00000000-0000-0000-0000-000000000001', 'D1', false, 'MAN', '{SPOUSE_COHABITANT:WOMAN}');
insert into register.day_visit (day_user, consent, is_child, gender, first_in_year_national, visit_date) values
    ('00000000-0000-0000-0000-000000000001', 'FULL', false, 'MAN', true, '2021-03-01');
