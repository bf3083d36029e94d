-- Women and men by the gender of their perpetrators.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:MAN}'),      -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{OWN_CHILD:WOMAN}'),            -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{SPOUSE_COHABITANT:WOMAN,PARENT:MAN}'), -- counts in both, once in the base
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{PARENT:MAN}'),                 -- neither a woman nor a man: in no column
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{ACQUAINTANCE:MAN}'),           -- gender not recorded: in no column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{STEP_PARENT:WOMAN}'),          -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{}'),                           -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}'),                           -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{PARENT:MAN,STEP_PARENT:MAN}'), -- two men: once, in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', '{SPOUSE_COHABITANT:WOMAN}'),    -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{PARENT:WOMAN,UNKNOWN_PERSON:UNKNOWN}'), -- the unknown one does not count, the woman does; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{OTHER_FAMILY:OTHER}'),         -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', '{SPOUSE_COHABITANT:OTHER,SPOUSE_COHABITANT:MAN}'), -- counts in two, once in the base
    ('C2', 'FULL',     'MAN',          true,  '2021-06-02', '2021-06-03', '{SPOUSE_COHABITANT:WOMAN}'),    -- counts
    ('D1', 'FULL',     'MAN',          true,  '2021-08-01', '2021-08-02', '{ACQUAINTANCE:UNKNOWN}'),       -- gender not known: outside the base
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}');                           -- reserved: a person from 2021, but nothing is known: outside the base

-- a day user is no resident: not counted
insert into register.day_user (id, user_key, is_child, gender, perpetrators) values
    ('00000000-0000-0000-0000-000000000001', 'D1', false, 'MAN', '{SPOUSE_COHABITANT:WOMAN}');
insert into register.day_visit (day_user, consent, is_child, gender, first_in_year_national, visit_date) values
    ('00000000-0000-0000-0000-000000000001', 'FULL', false, 'MAN', true, '2021-03-01');
