-- Day users by relation to the perpetrator; a day user counts once in each relation.
insert into register.day_user (user_key, is_child, living_situation, perpetrators) values
    ('D1', false, 'MARRIED_OR_REGISTERED', '{SPOUSE_COHABITANT:MAN,SPOUSE_COHABITANT:WOMAN}'), -- two, but one relation: once
    ('D2', false, 'ALONE',                 '{SIBLING:MAN,IN_LAW:WOMAN,FORMER_PARTNER:MAN}'),   -- the first two are OTHER_FAMILY: once; and a former partner
    ('D3', false, 'WITH_PARENTS',          '{PARENT:MAN}'),                                    -- in TOTAL and no other column
    ('D4', false, null,                    '{UNKNOWN_PERSON:UNKNOWN}'),                        -- an unknown person is a relation; living situation not answered: TOTAL only
    ('D5', false, 'ALONE',                 '{}'),                                              -- not answered: outside the base
    ('D6', false, 'ALONE',                 '{ACQUAINTANCE:MAN,IN_LAW:WOMAN}'),                 -- an acquaintance and OTHER_FAMILY
    ('D7', true,  'WITH_PARENTS',          '{PARENT:MAN}'),
    ('D8', false, 'ALONE',                 '{OWN_CHILD:MAN}'),                                 -- never came: not counted
    ('D9', false, 'COHABITING',            '{BOYFRIEND_GIRLFRIEND:MAN,STEP_PARENT:MAN,OWN_CHILD:WOMAN}');
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- counts
    ('D1', date '2020-03-01', false), -- again on the same day: one visit
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D1', date '2021-05-01', true),  -- first of another year, with the facts of the day user: counts
    ('D2', date '2020-06-01', true),  -- counts
    ('D3', date '2020-06-02', true),  -- counts
    ('D4', date '2020-12-31', true),  -- counts
    ('D5', date '2020-07-01', true),  -- outside the base
    ('D6', date '2020-07-01', false), -- was at another centre before: not counted
    ('D6', date '2021-01-02', true),  -- counts in 2021
    ('D7', date '2020-07-01', true),  -- a child: not counted
    ('D9', date '2021-03-03', true)   -- counts in three relations, once in the base
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-08-01', true), -- reserved: not counted
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    ('A1', 'FULL', 'WOMAN', true, '2020-03-01', '2020-03-05', '{OWN_CHILD:MAN}'); -- a resident: not counted
