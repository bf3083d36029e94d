-- Stays by assistance; several answers are possible.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, assistance) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{INTAKE_TALK,ONE_TO_ONE}'), -- counts in two kinds, once in the base
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{ONE_TO_ONE}'),             -- the same person again: every stay counts
    ('A2', 'FULL',     'MAN',          false, '2020-04-01', '2020-04-05', '{PRACTICAL_HELP}'),         -- was at another centre before: counts all the same
    ('A3', 'FULL',     'NOT_RECORDED', true,  '2020-04-02', '2020-04-05', '{GROUP}'),                  -- counts: the gender does not matter here
    ('A4', 'FULL',     'WOMAN',        true,  '2020-05-01', '2020-05-05', '{}'),                       -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}'),                       -- reserved: outside the base
    -- over New Year
    ('A5', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '{SAFETY_PLAN,ACTIVITIES}'), -- counts in both years
    ('A6', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '{SAFETY_PLAN}'),            -- counts in 2020; no night in 2021
    -- within 2021
    ('A7', 'FULL',     'WOMAN',        true,  '2021-03-01', '2021-03-05', '{INTAKE_TALK,NEEDS_MAPPING,THREAT_MAPPING,ONE_TO_ONE,FOLLOW_UP_PLAN,PRIMARY_CONTACT,HELP_CONTACTING_SERVICES,MEETING_ATTENDANCE,COORDINATION_GROUP,PRACTICAL_HELP,GROUP,ACTIVITIES,PARENT_GUIDANCE,SAFETY_PLAN,REESTABLISHMENT_PLAN}'), -- every kind: counts in each, once in the base
    ('A8', 'FULL',     'WOMAN',        true,  '2021-04-01', '2021-04-05', '{GROUP,GROUP}'),            -- the same kind written twice: once
    (null, 'RESERVED', 'WOMAN',        true,  '2021-07-01', '2021-07-05', '{}'),                       -- reserved: outside the base in 2021 too
    -- open on 24 November 2026
    ('B1', 'FULL',     'WOMAN',        true,  '2026-11-20', null,         '{NEEDS_MAPPING}'),          -- has not ended, but counts
    ('B2', 'FULL',     'WOMAN',        true,  '2026-11-24', null,         '{NEEDS_MAPPING}');          -- came today: no counted stay yet
