-- Persons by both methods: with reserved persons from 2021, and without them.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05'), -- a person of 2020
    ('A1', 'FULL',     'WOMAN', false, '2020-06-01', '2020-06-05'), -- the same person again
    (null, 'RESERVED', 'WOMAN', true,  '2020-04-01', '2020-04-05'), -- reserved: nobody knew to 2020, so no person
    ('A2', 'FULL',     'MAN',   false, '2020-12-31', '2021-01-02'), -- not first in 2020; runs into 2021: a person by both methods
    (null, 'RESERVED', 'MAN',   false, '2020-12-31', '2021-01-02'), -- reserved, runs into 2021: a person by the new method only
    ('A3', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-01'), -- a person of 2020; no night in 2021
    ('A4', 'FULL',     'WOMAN', true,  '2021-03-01', '2021-03-05'), -- a person by both methods
    (null, 'RESERVED', 'WOMAN', true,  '2021-04-01', '2021-04-05'), -- a person by the new method only
    (null, 'RESERVED', 'WOMAN', false, '2021-05-01', '2021-05-05'); -- reserved and not first: by neither

insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('K1', 'FULL',     'GIRL', true,  '2020-03-01', '2020-03-05'), -- a child of 2020
    ('K2', 'FULL',     'BOY',  true,  '2020-03-01', '2020-03-05'), -- a child of 2020
    ('K3', 'FULL',     'BOY',  true,  '2020-03-02', '2020-03-05'), -- a child of 2020
    (null, 'RESERVED', 'GIRL', true,  '2020-03-01', '2020-03-05'), -- reserved: no person in 2020
    ('K1', 'FULL',     'GIRL', true,  '2021-03-01', '2021-03-05'), -- a child by both methods
    ('K1', 'FULL',     'GIRL', false, '2021-06-01', '2021-06-05'), -- the same child again
    (null, 'RESERVED', 'GIRL', true,  '2021-03-01', '2021-03-05'), -- a child by the new method only
    (null, 'RESERVED', 'BOY',  true,  '2021-03-01', '2021-03-05'); -- a child by the new method only

insert into register.day_user (id, user_key, is_child) values
    ('00000000-0000-0000-0000-000000000001', 'D1', false),
    ('00000000-0000-0000-0000-000000000002', 'D2', false),
    ('00000000-0000-0000-0000-000000000003', 'D3', true);
insert into register.day_visit (day_user, consent, is_child, first_in_year_national, visit_date) values
    ('00000000-0000-0000-0000-000000000001', 'FULL',     false, true,  '2020-02-01'), -- a person of 2020
    ('00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2020-02-02'), -- the same person again
    (null,                                   'RESERVED', false, true,  '2020-02-03'), -- reserved: no person in 2020
    ('00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2021-02-01'), -- two visits of one day are one ...
    ('00000000-0000-0000-0000-000000000001', 'FULL',     false, true,  '2021-02-01'), -- ... and one of them is the first: a person by both methods
    ('00000000-0000-0000-0000-000000000002', 'FULL',     false, true,  '2021-03-01'), -- a person by both methods
    ('00000000-0000-0000-0000-000000000003', 'FULL',     true,  true,  '2021-03-01'), -- a child: no adult day user
    (null,                                   'RESERVED', false, true,  '2021-02-03'), -- a person by the new method only
    (null,                                   'RESERVED', false, true,  '2021-02-03'), -- another one on the same day: reserved visits are never united
    (null,                                   'RESERVED', false, true,  '2021-02-04'), -- a person by the new method only
    (null,                                   'RESERVED', false, false, '2021-02-05'); -- not first: by neither

insert into register.phone_conversation (user_key, consent, gender, structured, first_in_year_national, conversation_date) values
    (null, 'FULL',     'WOMAN', true,  true,  '2020-02-01'), -- a person of 2020
    (null, 'RESERVED', 'WOMAN', true,  true,  '2020-02-02'), -- reserved: no person in 2020
    ('P1', 'FULL',     'WOMAN', true,  true,  '2021-02-01'), -- a person by both methods
    ('P1', 'FULL',     'WOMAN', true,  false, '2021-02-02'), -- the same person again
    ('P2', 'FULL',     'MAN',   false, true,  '2021-02-03'), -- not structured: by neither
    (null, 'RESERVED', 'MAN',   true,  true,  '2021-02-04'); -- a person by the new method only
