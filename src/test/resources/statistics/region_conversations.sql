-- Phone conversations; 'example' and 'beta' lie in EAST, 'alpha' in NORTH, 'gone' in WEST.
insert into register.centre (code, name, host_municipality, region, valid_from, valid_to) values
    ('alpha', 'Alpha', '5403', 'NORTH', '2015-01-01', null),
    ('beta',  'Beta',  '0301', 'EAST',  '2021-12-31', null),         -- opens on the last day of 2021: no row in 2020
    ('gone',  'Gone',  '4601', 'WEST',  '2015-01-01', '2020-01-01'), -- valid on one day of 2020: no row in 2021
    ('old',   'Old',   '4601', 'WEST',  '2015-01-01', '2018-12-31'); -- gone before: no row at all
insert into register.phone_conversation (centre, user_key, consent, gender, is_adult, structured, first_in_year_national, conversation_date) values
    ('alpha',   'A1', 'FULL',     'WOMAN', true,  true,  true,  '2020-01-01'), -- person and conversation
    ('alpha',   'A1', 'FULL',     'WOMAN', true,  true,  false, '2020-01-01'), -- the same day: one more, as they are never merged
    ('alpha',   null, 'RESERVED', 'WOMAN', true,  true,  true,  '2020-05-05'), -- reserved, to 2020: conversation only
    ('alpha',   null, 'FULL',     'MAN',   false, true,  true,  '2020-06-06'), -- a child: person and conversation
    ('alpha',   null, 'FULL',     'WOMAN', true,  false, true,  '2020-07-07'), -- not structured: neither
    ('example', null, 'RESERVED', 'MAN',   true,  true,  true,  '2021-08-08'), -- reserved, from 2021 a person: person and conversation
    ('beta',    null, 'FULL',     'WOMAN', true,  true,  false, '2021-12-31'); -- not first: conversation only
