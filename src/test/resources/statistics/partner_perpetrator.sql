-- Users exposed to violence from a current or former partner, of those with a perpetrator given.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', '{SPOUSE_COHABITANT:MAN,FORMER_PARTNER:MAN}'), -- current and former: in both rows, once in the first
    ('A1', 'FULL',     'WOMAN', false, '2020-09-01', '2020-09-02', '{BOYFRIEND_GIRLFRIEND:MAN}'),                 -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',   true,  '2020-04-01', '2020-04-05', '{FORMER_PARTNER:WOMAN,FORMER_PARTNER:MAN}'),  -- two former partners: one person
    ('A3', 'FULL',     'WOMAN', true,  '2020-05-01', '2020-05-05', '{PARENT:MAN,UNKNOWN_PERSON:UNKNOWN}'),        -- no partner: in the base
    ('A4', 'FULL',     'WOMAN', true,  '2020-06-01', '2020-06-05', '{}'),                                         -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', '{}'),                                         -- reserved: not counted
    ('A5', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-03', '{BOYFRIEND_GIRLFRIEND:MAN}'),                 -- in 2021 only, where it runs in: a boyfriend is a current partner
    (null, 'RESERVED', 'WOMAN', true,  '2021-07-01', '2021-07-05', '{}');                                         -- reserved: a person from 2021, but nothing is known: outside the base
insert into register.day_user (user_key, is_child, perpetrators) values
    ('A1', false, '{SPOUSE_COHABITANT:MAN}'), -- the resident above: counts in both groups, and twice in TOTAL
    ('D2', false, '{ACQUAINTANCE:MAN}'),
    ('D3', true,  '{SPOUSE_COHABITANT:MAN}'),
    ('D4', false, '{FORMER_PARTNER:MAN}');
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('A1', date '2020-10-01', true),  -- a current partner
    ('D2', date '2020-10-01', true),  -- no partner: in the base
    ('D3', date '2020-10-01', true),  -- a child: not counted
    ('D4', date '2020-10-01', false), -- was at another centre before: not counted
    ('D4', date '2021-10-01', true)   -- a former partner
) visit (user_key, day, first) using (user_key);
