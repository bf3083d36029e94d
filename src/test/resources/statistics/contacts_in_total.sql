-- Visits and conversations of the year, and the visits of the year before.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('S1', 'FULL', 'WOMAN', true, '2019-03-01', '2019-03-05'), -- a stay is no contact, neither of the year nor of the year before
    ('S1', 'FULL', 'WOMAN', true, '2020-03-01', '2020-03-05');
insert into register.day_user (user_key, is_child) values ('D1', false), ('D2', true);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national)
select id, is_child, 'FULL', day, first from register.day_user join (values
    ('D1', date '2019-12-31', true),  -- a visit of 2019, and of the year before in 2020
    ('D1', date '2020-01-01', true),  -- a visit
    ('D1', date '2020-01-01', false), -- again on the same day: the same visit
    ('D1', date '2020-04-01', false), -- a visit
    ('D2', date '2020-05-05', true)   -- a child: not counted
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-05-05', true); -- reserved: a visit
insert into register.phone_conversation (user_key, consent, gender, structured, first_in_year_national, conversation_date) values
    ('D1', 'FULL',     'WOMAN', true,  true,  '2020-01-01'), -- a conversation beside the visit of the same day
    ('D1', 'FULL',     'WOMAN', true,  false, '2020-12-31'), -- a conversation
    (null, 'RESERVED', 'WOMAN', true,  true,  '2020-05-05'), -- reserved: a conversation
    ('D3', 'FULL',     'WOMAN', false, true,  '2020-07-07'), -- not structured: not counted
    ('D1', 'FULL',     'WOMAN', true,  true,  '2021-01-01'); -- a conversation of 2021
