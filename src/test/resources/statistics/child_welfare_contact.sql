-- Children's stays, not children, by contact with child welfare.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, cps_contact) values
    -- within 2020
    ('A1', 'FULL',     'GIRL', true,  '2020-03-01', '2020-03-05', 'CREATED_DURING'), -- counts
    ('A1', 'FULL',     'GIRL', false, '2020-09-01', '2020-09-02', 'EXISTED_BEFORE'), -- the same child again: counts, as stays are counted
    ('A2', 'FULL',     'BOY',  true,  '2020-04-01', '2020-04-09', 'NONE'),           -- counts
    ('A3', 'FULL',     'BOY',  true,  '2020-05-01', '2020-05-09', 'UNKNOWN'),        -- not known: outside the base
    ('A4', 'FULL',     'BOY',  true,  '2020-06-01', '2020-06-09', null),             -- not answered: outside the base
    (null, 'RESERVED', 'BOY',  true,  '2020-07-01', '2020-07-09', null),             -- reserved: outside the base
    -- over New Year
    ('A5', 'FULL',     'GIRL', true,  '2020-12-30', '2021-01-02', 'CREATED_DURING'), -- counts in both years
    ('A6', 'FULL',     'BOY',  true,  '2020-12-30', '2021-01-01', 'EXISTED_BEFORE'), -- counts in 2020; no night in 2021
    -- within 2021
    ('A7', 'FULL',     'BOY',  false, '2021-02-01', '2021-02-03', 'CREATED_DURING'), -- counts, though not the child's first stay
    (null, 'RESERVED', 'BOY',  true,  '2021-07-01', '2021-07-09', null),             -- reserved: outside the base from 2021 too
    -- open on 24 November 2026
    ('B1', 'FULL',     'GIRL', true,  '2026-11-01', null,         'NONE'),           -- counts
    ('B2', 'FULL',     'GIRL', true,  '2026-11-24', null,         'NONE');           -- came today: not counted
