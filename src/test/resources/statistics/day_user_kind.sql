-- Day users by whether they have ever been residents, as their earlier contact tells.
insert into register.day_user (user_key, is_child, gender, previous_contact) values
    ('D1', false, 'WOMAN',        '{NONE}'),              -- counts in both years
    ('D2', false, 'MAN',          '{RESIDENT,DAY_USER}'), -- a former resident, though a day user too
    ('D3', false, 'WOMAN',        '{DAY_USER,PHONE}'),    -- counts in 2020
    ('D4', false, 'OTHER',        '{PHONE}'),             -- only day in 2021: by phone is no stay
    ('D5', false, 'NOT_RECORDED', '{NONE}'),              -- counts in 2021, in TOTAL and no other column
    ('D6', false, 'WOMAN',        '{RESIDENT}'),          -- was at another centre before: not counted
    ('D7', true,  'WOMAN',        '{RESIDENT}'),          -- a child: not counted
    ('D8', false, 'WOMAN',        '{RESIDENT}'),          -- never came: not counted
    ('D9', false, 'WOMAN',        '{}'),                  -- not answered: outside the base
    ('D10',false, 'MAN',          '{RESIDENT}'),          -- counts in 2020
    ('D11',false, 'MAN',          '{RESIDENT,PHONE}');    -- counts in 2021
insert into register.day_visit (day_user, is_child, gender, consent, visit_date, first_in_year_national)
select id, is_child, gender, 'FULL', day, first from register.day_user join (values
    ('D1', date '2020-03-01', true),  -- the first of 2020
    ('D1', date '2020-03-01', false), -- again on the same day: one visit, and the year's first as one of the two is
    ('D1', date '2020-04-01', false), -- again in the year: the person has been counted
    ('D1', date '2021-05-01', true),  -- the first of 2021
    ('D2', date '2020-06-01', true),  -- the first of 2020
    ('D2', date '2020-06-01', true),  -- twice on one day and both marked first: one person
    ('D3', date '2020-12-31', true),  -- the first of 2020
    ('D3', date '2021-01-01', false), -- the day after is another year, but not its first
    ('D4', date '2021-02-01', true),
    ('D5', date '2021-03-01', true),
    ('D6', date '2020-07-01', false),
    ('D6', date '2021-07-01', false),
    ('D7', date '2020-07-01', true),
    ('D7', date '2021-07-01', true),
    ('D9', date '2020-08-01', true),
    ('D10', date '2020-09-01', true),
    ('D11', date '2021-06-01', true)
) visit (user_key, day, first) using (user_key);
insert into register.day_visit (day_user, is_child, consent, visit_date, first_in_year_national) values
    (null, false, 'RESERVED', '2020-08-01', true), -- reserved: nothing is known
    (null, false, 'RESERVED', '2021-08-01', true); -- reserved: a person from 2021, but nothing is known
