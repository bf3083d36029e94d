-- Structured and goal-directed phone conversations by month.
insert into register.phone_conversation (user_key, consent, gender, structured, is_adult, first_in_year_national, conversation_date) values
    ('A1', 'FULL',     'WOMAN',        true,  true,  true,  '2020-01-01'), -- January, on its first day
    ('A1', 'FULL',     'WOMAN',        true,  true,  false, '2020-01-15'), -- January
    ('A1', 'FULL',     'WOMAN',        true,  true,  false, '2020-01-15'), -- again on the same day: conversations are never merged
    ('A2', 'FULL',     'WOMAN',        true,  true,  true,  '2020-02-29'), -- February, on the leap day
    ('A3', 'FULL',     'WOMAN',        false, true,  true,  '2020-04-01'), -- a short call: not counted
    (null, 'RESERVED', 'WOMAN',        true,  true,  true,  '2020-05-31'), -- reserved: counts in May
    (null, 'FULL',     'NOT_RECORDED', true,  false, false, '2020-12-31'), -- of a child, without a key: counts in December
    (null, 'FULL',     'MAN',          true,  true,  true,  '2021-01-01'), -- January of the next year
    (null, 'FULL',     'MAN',          true,  true,  true,  '2026-11-24'); -- today: counts
