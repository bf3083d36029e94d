-- Users of the day service, by visit or by phone.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('other', 'Other shelter', '0301', 'EAST', '2015-01-01');
insert into register.day_user (user_key, is_child, gender) values
    ('K1', false, 'WOMAN'),
    ('K3', false, 'WOMAN'),
    ('K4', true,  'WOMAN'),
    ('K5', false, 'NOT_RECORDED');
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national)
select id, is_child, gender, 'FULL', day, first from register.day_user join (values
    ('K1', date '2020-03-01', true),  -- phoned before, too: one person of 2020; a contact
    ('K1', date '2020-04-01', false), -- a contact
    ('K1', date '2021-01-01', true),  -- person and contact of 2021
    ('K3', date '2020-06-01', true),  -- person and contact
    ('K4', date '2020-06-01', true),  -- a child: neither
    ('K5', date '2021-02-01', true)   -- person and contact, in TOTAL and no other column
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national) values
    (null, false, 'WOMAN', 'RESERVED', '2020-05-05', true), -- reserved, to 2020 no person: contact only
    (null, false, 'WOMAN', 'RESERVED', '2021-05-05', true), -- reserved, from 2021 a person: person and contact
    (null, false, 'WOMAN', 'RESERVED', '2021-05-06', true); -- another person and contact, as nobody is known again without a key
insert into register.phone_conversation (centre, user_key, consent, gender, structured, first_in_year_national, conversation_date) values
    ('example', 'K1', 'FULL',     'WOMAN', true,  true,  '2020-02-01'), -- the same person as the visits of K1; a contact
    ('other',   'K1', 'FULL',     'WOMAN', true,  true,  '2020-02-01'), -- a key means nothing at another centre: person and contact
    ('example', 'K2', 'FULL',     'MAN',   true,  true,  '2020-05-01'), -- person and contact
    ('example', 'K2', 'FULL',     'MAN',   true,  false, '2020-05-02'), -- contact only
    ('example', 'K3', 'FULL',     'WOMAN', true,  false, '2020-06-02'), -- contact only
    ('example', null, 'FULL',     'WOMAN', true,  true,  '2020-07-01'), -- without a key: person and contact
    ('example', null, 'FULL',     'WOMAN', true,  true,  '2020-07-02'), -- nobody is known again without a key: another person and contact
    ('example', null, 'RESERVED', 'WOMAN', true,  true,  '2020-08-01'), -- reserved, to 2020 no person: contact only
    ('example', 'K7', 'FULL',     'WOMAN', false, true,  '2020-09-01'), -- not structured: neither
    ('example', 'K5', 'FULL',     'WOMAN', true,  true,  '2021-03-01'), -- the same person as the visit of K5, whose gender holds; a contact of a woman
    ('example', 'K6', 'FULL',     'OTHER', true,  true,  '2021-03-01'), -- person and contact
    ('example', null, 'RESERVED', 'WOMAN', true,  true,  '2021-04-01'); -- reserved, from 2021 a person: person and contact
