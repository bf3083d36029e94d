-- Children's stays with a parent as perpetrator, by contact during the stay.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators, contact_with_perpetrator) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', '{FATHER}', true),            -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', '{MOTHER}', false),           -- the same child again: counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', '{FATHER,MOTHER}', true),     -- both parents: one stay
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', '{STEPFATHER}', true),        -- the perpetrator is no parent: the answer is never counted
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', '{UNKNOWN}', true),           -- perpetrator not known: the answer is never counted
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', '{}', null),                  -- reserved: outside the base
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', '{FATHER,SIBLING}', false),   -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', '{MOTHER}', true),            -- counts in both years
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', '{}', true),                  -- perpetrator not answered: the answer is never counted
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', '{FATHER}', null),            -- not answered: outside the base
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', '{FATHER}', false),           -- counts, though not the first of the child
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', '{STEPMOTHER,FATHER}', true), -- counts
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', '{}', null);                  -- reserved: outside the base from 2021 too
