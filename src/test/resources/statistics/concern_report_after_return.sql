-- Ended children's stays with a return to the perpetrator, by report of concern.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, perpetrators, return_to_perpetrator, concern_report) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', '{FATHER}', true, true),          -- counts
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', '{FATHER}', true, false),         -- the same child again: counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', '{FATHER}', false, true),         -- did not go back: not counted
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', '{STEPFATHER}', true, true),      -- the perpetrator is no parent: the return is never counted
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', '{MOTHER}', true, true),          -- counts, though not the first of the child
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', '{}', null, null),                -- reserved: not counted
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', '{FATHER,SIBLING}', true, false), -- ended in 2021: counts there only
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', '{FATHER}', true, null),          -- not answered: outside the base
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', '{MOTHER}', true, true),          -- ended on 1 January 2021: counts in 2021, though it has no night there
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', '{FATHER}', null, true),          -- return not answered: not counted
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', '{FATHER}', true, true),          -- counts, though not the first of the child
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', '{}', true, true),                -- perpetrator not answered: the return is never counted
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', '{}', null, null);                -- reserved: not counted
