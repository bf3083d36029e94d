-- Structured conversations, and the persons who had them.
insert into register.phone_conversation (user_key, consent, gender, is_adult, structured, first_in_year_national, conversation_date) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  true,  true,  '2020-01-01'), -- person and conversation
    ('A1', 'FULL',     'WOMAN',        true,  true,  false, '2020-01-01'), -- again on the same day: a conversation more, as they are never merged
    (null, 'FULL',     'MAN',          true,  true,  true,  '2020-12-31'), -- without a key: person and conversation all the same
    (null, 'RESERVED', 'WOMAN',        true,  true,  true,  '2020-05-05'), -- reserved, to 2020 no person: conversation only
    (null, 'FULL',     'OTHER',        false, true,  true,  '2020-06-06'), -- a child: person and conversation
    ('A2', 'FULL',     'WOMAN',        true,  false, true,  '2020-07-07'), -- not structured: neither
    -- within 2021
    ('A1', 'FULL',     'WOMAN',        true,  true,  true,  '2021-01-01'), -- a new year: person and conversation
    ('A3', 'FULL',     'MAN',          true,  true,  false, '2021-02-02'), -- not first: conversation only
    (null, 'RESERVED', 'WOMAN',        true,  true,  true,  '2021-05-05'), -- reserved, from 2021 a person: person and conversation
    (null, 'RESERVED', 'WOMAN',        true,  false, true,  '2021-05-06'), -- not structured: neither
    ('A4', 'FULL',     'NOT_RECORDED', true,  true,  true,  '2021-08-08'); -- person and conversation, in TOTAL and no other column
