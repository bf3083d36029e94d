-- Children by whom they came with.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, accompanied_by) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 'MOTHER'),          -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 'FATHER'),          -- the same child again: only the first stay tells
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 'FATHER'),          -- counts
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 'STEP_PARENT'),     -- counts
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 'MOTHER'),          -- was at another centre before: not counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null),              -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 'MOTHER'),          -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 'OTHER_CAREGIVER'), -- counts in 2021 only, where it runs in
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', null),              -- not answered: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', 'ALONE'),           -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', 'MOTHER'),          -- not first: not counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', 'MOTHER'),          -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null);              -- reserved: a child from 2021, but nothing is known: outside the base
