-- Children with a known perpetrator; a child counts once in each code.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators) values
    -- within 2020
    ('A1', 'FULL',     'GIRL', true,  '2020-03-01', '2020-03-05', '{FATHER}'),              -- counts
    ('A1', 'FULL',     'GIRL', false, '2020-09-01', '2020-09-02', '{MOTHER}'),              -- the same child again: only the first stay tells
    ('A2', 'FULL',     'BOY',  true,  '2020-04-01', '2020-04-09', '{FATHER,GRANDPARENT}'),  -- counts in both rows, once in the base
    ('A3', 'FULL',     'BOY',  true,  '2020-05-01', '2020-05-09', '{UNKNOWN}'),             -- not known: outside the base
    ('A4', 'FULL',     'BOY',  true,  '2020-06-01', '2020-06-09', '{}'),                    -- not answered: outside the base
    ('A5', 'FULL',     'BOY',  false, '2020-06-01', '2020-06-09', '{MOTHER}'),              -- was at another centre before: not counted
    (null, 'RESERVED', 'BOY',  true,  '2020-07-01', '2020-07-09', '{}'),                    -- reserved: not counted
    -- over New Year
    ('A6', 'FULL',     'GIRL', true,  '2020-12-30', '2021-01-02', '{STEPMOTHER,SIBLING}'),  -- counts in both years
    ('A7', 'FULL',     'GIRL', false, '2020-12-31', '2021-01-02', '{STEPFATHER}'),          -- counts in 2021 only, where it runs in
    ('A8', 'FULL',     'BOY',  true,  '2020-12-30', '2021-01-01', '{OTHER,OTHER_FAMILY}'),  -- counts in 2020; no night in 2021
    -- within 2021
    (null, 'RESERVED', 'BOY',  true,  '2021-07-01', '2021-07-09', '{}');                    -- reserved: a child from 2021, but nothing is known: outside the base
