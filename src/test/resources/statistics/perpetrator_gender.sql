-- Residents by the gender of the perpetrator, of those with a perpetrator of known gender.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:MAN,SIBLING:MAN}'),           -- two men: once
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{SPOUSE_COHABITANT:WOMAN}'),                     -- the same person again: only the first stay tells
    ('A2', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{PARENT:MAN,PARENT:WOMAN}'),                     -- both: in two rows, once in the base
    ('A3', 'FULL',     'MAN',          true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:WOMAN}'),                     -- counts
    ('A4', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{UNKNOWN_PERSON:UNKNOWN}'),                      -- gender not known: outside the base
    ('A5', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{FORMER_PARTNER:MAN,UNKNOWN_PERSON:UNKNOWN}'),   -- one of the two is known: counts
    ('A6', 'FULL',     'OTHER',        true,  '2020-03-01', '2020-03-05', '{FORMER_PARTNER:OTHER}'),                        -- counts
    ('A7', 'FULL',     'NOT_RECORDED', true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:MAN}'),                       -- own gender not recorded: in TOTAL and no other column
    ('A8', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{}'),                                            -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}'),                                            -- reserved: not counted
    -- over New Year
    ('A9', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-05', '{ACQUAINTANCE:MAN}'),                            -- in 2021 only, where it runs in
    -- within 2021
    (null, 'RESERVED', 'WOMAN',        true,  '2021-07-01', '2021-07-05', '{}');                                            -- reserved: a person from 2021, but nothing is known: outside the base

insert into register.day_user (user_key, is_child, perpetrators) values ('D1', false, '{SPOUSE_COHABITANT:WOMAN}'); -- a day user: not counted
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', '2020-03-01', true from register.day_user;
