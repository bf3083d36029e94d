-- Day users, not visits, by what they had at least once in the year.
insert into register.day_user (user_key, is_child) values
    ('D1', false), ('D2', false), ('D3', false), ('D4', false), ('D5', true), ('D6', false), ('D7', false), ('D8', false);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national, content)
select id, is_child, 'FULL', day, first, content from register.day_user join (values
    ('D1', date '2020-03-01', true,  '{ONE_TO_ONE}'::text[]), -- counts
    ('D1', date '2020-04-01', false, '{ONE_TO_ONE,SOCIAL}'),  -- talks again: the person counts once there, and once in the other
    ('D1', date '2021-05-01', true,  '{}'),                   -- nothing answered in 2021: outside the base
    ('D2', date '2020-06-01', true,  '{}'),                   -- in the base, as a later visit tells
    ('D2', date '2020-07-01', false, '{GROUP}'),              -- counts, though not the first visit
    ('D3', date '2020-12-31', true,  '{LEGAL_AID}'),          -- counts in 2020
    ('D3', date '2021-01-01', false, '{ONE_TO_ONE}'),         -- not the first of 2021: the person is not counted there
    ('D4', date '2020-08-01', false, '{ONE_TO_ONE}'),         -- was at another centre before: not counted
    ('D5', date '2020-08-01', true,  '{ONE_TO_ONE}'),         -- a child: not counted
    ('D6', date '2021-02-01', true,  '{HELP_CONTACTING_SERVICES,MEETING_ATTENDANCE,PRACTICAL_HELP}'), -- counts in three
    ('D6', date '2021-03-01', false, '{PARENT_GUIDANCE,SAFETY_PLANNING,FOLLOW_UP_AFTER_STAY}'),       -- and in three more
    ('D7', date '2020-09-01', true,  '{}'),                   -- not answered: outside the base
    ('D8', date '2021-03-01', true,  '{ONE_TO_ONE}'),         -- counts
    ('D8', date '2021-03-01', false, '{ONE_TO_ONE}')          -- the same visit
) visit (user_key, day, first, content) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-08-01', true), -- reserved: not counted
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known: outside the base
