-- Regions: 'alpha' lies in NORTH, 'example' and 'beta' in EAST, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.stay (centre, user_key, consent, gender, first_in_year_national, admission_date, discharge_date) values
    ('alpha',   'A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-11'), -- 10 nights
    ('alpha',   null, 'RESERVED', 'MAN',   true,  '2020-04-01', '2020-04-06'), -- 5 nights, whatever the consent
    ('alpha',   'A2', 'FULL',     'WOMAN', false, '2020-12-31', '2021-01-04'), -- 1 night in 2020, 3 in 2021; a stay of both
    ('example', 'B1', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-01'), -- 2 nights in 2020, none in 2021
    ('example', 'B2', 'FULL',     'NOT_RECORDED', false, '2021-02-01', '2021-02-03'), -- 2 nights in 2021
    ('beta',    'C1', 'FULL',     'WOMAN', true,  '2021-12-31', '2022-01-05'), -- 1 night in 2021
    ('gone',    'G1', 'FULL',     'WOMAN', true,  '2019-12-30', '2020-01-01'); -- no night in 2020
insert into register.child_stay (centre, child_key, consent, gender, birth_year, first_in_year_national, admission_date, discharge_date) values
    ('alpha', 'K1', 'FULL', 'GIRL', 2015, true, '2020-03-01', '2020-03-11'); -- a child: not counted here
insert into register.day_user (id, centre, user_key, is_child) values
    ('00000000-0000-0000-0000-000000000001', 'alpha',   'D1', false),
    ('00000000-0000-0000-0000-000000000002', 'alpha',   'D2', true),
    ('00000000-0000-0000-0000-000000000003', 'example', 'D3', false);
insert into register.day_visit (centre, day_user, consent, is_child, first_in_year_national, visit_date) values
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2020-03-01'), -- counts
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, true,  '2020-03-01'), -- the same day again: one visit in all
    ('alpha',   '00000000-0000-0000-0000-000000000001', 'FULL',     false, false, '2020-03-02'), -- counts
    ('alpha',   null,                                   'RESERVED', false, true,  '2020-05-05'), -- counts: stands alone
    ('alpha',   '00000000-0000-0000-0000-000000000002', 'FULL',     true,  true,  '2020-06-06'), -- a child: not counted here
    ('example', '00000000-0000-0000-0000-000000000003', 'FULL',     false, true,  '2021-01-01'); -- counts in 2021
insert into register.phone_conversation (centre, user_key, consent, gender, is_adult, structured, first_in_year_national, conversation_date) values
    ('alpha',   'A1', 'FULL',     'WOMAN', true,  true,  false, '2020-01-01'), -- counts
    ('alpha',   'A1', 'FULL',     'WOMAN', true,  true,  true,  '2020-01-01'), -- the same day: one more, as they are never merged
    ('alpha',   null, 'RESERVED', 'WOMAN', true,  true,  true,  '2020-05-05'), -- counts, whatever the consent
    ('alpha',   null, 'FULL',     'WOMAN', false, true,  true,  '2020-06-06'), -- a child: not counted here
    ('alpha',   null, 'FULL',     'WOMAN', true,  false, true,  '2020-07-07'), -- not structured: not counted
    ('example', null, 'FULL',     'MAN',   true,  true,  true,  '2021-08-08'); -- counts in 2021
