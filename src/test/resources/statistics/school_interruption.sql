-- Children's stays, not children, that interrupted kindergarten or school.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, in_kindergarten_or_school, interruption) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', 'KINDERGARTEN', true),  -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', 'KINDERGARTEN', false), -- the same child again: counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', 'SCHOOL', true),        -- counts
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', 'SCHOOL', null),        -- not answered: outside the base
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', 'SCHOOL', false),       -- counts, though not the first of the child
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null, null),            -- reserved: outside the base
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', 'SCHOOL', true),        -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', 'KINDERGARTEN', true),  -- counts in both years
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', 'NEITHER', true),       -- in neither: the answer is never counted
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', 'SCHOOL', false),       -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', null, true),            -- whether in school is not answered: the answer is never counted
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', 'KINDERGARTEN', false), -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null, null);            -- reserved: outside the base from 2021 too
