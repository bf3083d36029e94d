-- Day users who have never been residents, by who brought about the contact.
insert into register.day_user (user_key, is_child, gender, previous_contact, contact_initiative) values
    ('D1', false, 'WOMAN',        '{NONE}', '{SELF,FAMILY_FRIENDS}'),               -- counts in both years
    ('D2', false, 'MAN',          '{DAY_USER}', '{POLICE,HEALTH,MENTAL_HEALTH}'),   -- a day user before, never a resident: counts in 2020
    ('D3', false, 'WOMAN',        '{RESIDENT}', '{CHILD_WELFARE,NAV}'),             -- a former resident: outside
    ('D4', false, 'OTHER',        '{PHONE}', '{FAMILY_COUNSELLING,OTHER_SHELTER}'), -- counts in 2021
    ('D5', false, 'NOT_RECORDED', '{}', '{SCHOOL_KINDERGARTEN,REFUGEE_ASYLUM}'),    -- earlier contact not answered: outside
    ('D6', false, 'WOMAN',        '{NONE}', '{SELF}'),                              -- was at another centre before: not counted
    ('D7', true,  'WOMAN',        '{NONE}', '{SELF}'),                              -- a child: not counted
    ('D8', false, 'WOMAN',        '{NONE}', '{SELF}'),                              -- never came: not counted
    ('D9', false, 'WOMAN',        '{NONE}', '{}'),                                  -- not answered: outside the base
    ('D10',false, 'MAN',          '{RESIDENT,DAY_USER}', '{LAWYER,SELF}'),          -- a former resident: outside
    ('D11',false, 'MAN',          '{NONE}', '{NGO_HELPLINE,OTHER}');                -- counts in 2021
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
