-- Day users by the gender of the perpetrator, of those with a perpetrator of known gender.
insert into register.day_user (user_key, is_child, gender, perpetrators) values
    ('D1', false, 'WOMAN',        '{SPOUSE_COHABITANT:MAN,FORMER_PARTNER:MAN}'),  -- two men: once
    ('D2', false, 'WOMAN',        '{PARENT:MAN,PARENT:WOMAN,IN_LAW:UNKNOWN}'),    -- both: in two rows, once in the base
    ('D3', false, 'MAN',          '{SPOUSE_COHABITANT:WOMAN}'),
    ('D4', false, 'WOMAN',        '{UNKNOWN_PERSON:UNKNOWN}'),                    -- gender not known: outside the base
    ('D5', false, 'NOT_RECORDED', '{ACQUAINTANCE:OTHER}'),                        -- own gender not recorded: in TOTAL and no other column
    ('D6', false, 'MAN',          '{SIBLING:MAN}'),
    ('D7', true,  'WOMAN',        '{PARENT:MAN}'),
    ('D8', false, 'WOMAN',        '{}');                                          -- not answered: outside the base
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national)
select id, is_child, gender, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- counts
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D2', date '2020-03-01', true),  -- counts
    ('D3', date '2020-03-01', true),  -- counts
    ('D4', date '2020-03-01', true),  -- outside the base
    ('D5', date '2020-12-31', true),  -- counts
    ('D6', date '2020-03-01', false), -- was at another centre before: not counted
    ('D6', date '2021-03-01', true),  -- counts in 2021
    ('D7', date '2020-03-01', true),  -- a child: not counted
    ('D8', date '2020-03-01', true)   -- outside the base
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    ('A1', 'FULL', 'WOMAN', true, '2020-03-01', '2020-03-05', '{OWN_CHILD:WOMAN}'); -- a resident: not counted
