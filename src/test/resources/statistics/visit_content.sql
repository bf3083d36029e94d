-- Day visits by content; the visits of one user on one day are one, with the content of all.
insert into register.day_user (user_key, is_child) values
    ('D1', false), ('D2', false), ('D3', true), ('D4', false), ('D5', false);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national, content)
select id, is_child, 'FULL', day, first, content from register.day_user join (values
    ('D1', date '2020-03-01', true,  '{ONE_TO_ONE,GROUP}'::text[]), -- one visit together with the next
    ('D1', date '2020-03-01', false, '{ONE_TO_ONE,LEGAL_AID}'),     -- the same visit: once in each of three
    ('D1', date '2020-04-01', false, '{ONE_TO_ONE}'),               -- counts, though not the year's first
    ('D2', date '2020-04-01', true,  '{GROUP}'),                    -- another user on the same day: another visit
    ('D2', date '2020-05-01', false, '{}'),                         -- not answered: outside the base
    ('D2', date '2020-05-02', false, '{}'),                         -- not answered, but the other of the day is
    ('D2', date '2020-05-02', false, '{SOCIAL}'),                   -- one visit with the last
    ('D3', date '2020-06-01', true,  '{ONE_TO_ONE}'),               -- a child: not counted
    ('D4', date '2020-12-31', true,  '{HELP_CONTACTING_SERVICES,MEETING_ATTENDANCE,PRACTICAL_HELP}'), -- counts in 2020
    ('D4', date '2021-01-01', true,  '{PARENT_GUIDANCE,SAFETY_PLANNING,FOLLOW_UP_AFTER_STAY}'),       -- counts in 2021
    ('D5', date '2021-02-01', false, '{ONE_TO_ONE}')                -- counts, though the person was at another centre before
) visit (user_key, day, first, content) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-07-01', true), -- reserved: outside the base
    (null, false, 'RESERVED', '2021-07-01', true); -- reserved: outside the base from 2021 too
