-- Day visits by place; of the visits of one user on one day the lowest record id that has a place tells.
insert into register.day_user (user_key, is_child) values
    ('D1', false), ('D2', false), ('D3', true), ('D4', false), ('D5', false);
insert into register.day_visit (given_id, day_user, is_child, consent, visit_date, first_in_year_national, place)
select visit.given_id, id, is_child, 'FULL', day, first, visit.place from register.day_user join (values
    ('v02', 'D1', date '2020-03-01', true,  'AT_CENTRE'), -- one visit together with the next, which tells
    ('v01', 'D1', date '2020-03-01', false, 'OUTSIDE'),   -- counts: the lower of the two
    ('v03', 'D1', date '2020-03-02', false, null),        -- has no place: the next tells
    ('v04', 'D1', date '2020-03-02', false, 'VIDEO'),     -- counts, though not the lowest of the day
    ('v05', 'D2', date '2020-04-01', true,  'AT_CENTRE'), -- counts
    ('v06', 'D2', date '2020-04-02', false, null),        -- not answered: outside the base
    ('v07', 'D3', date '2020-04-02', true,  'AT_CENTRE'), -- a child: not counted
    ('v08', 'D4', date '2020-12-31', true,  'OUTSIDE'),   -- counts in 2020
    ('v09', 'D4', date '2021-01-01', true,  'AT_CENTRE'), -- counts in 2021
    ('v10', 'D5', date '2021-02-01', false, 'AT_CENTRE')  -- counts, though the person was at another centre before
) visit (given_id, user_key, day, first, place) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-07-01', true), -- reserved: outside the base
    (null, false, 'RESERVED', '2021-07-01', true); -- reserved: outside the base from 2021 too
