-- Children's nights in each year.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, birth_year) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', null), -- 4 nights
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', null), -- 1 night: the stay of a child that has been here counts
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', null), -- 8 nights
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', null), -- 8 nights
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', null), -- 8 nights, though not the first of the child
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', null), -- 8 nights: a reserved stay counts, to 2020 too
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', null), -- 2 nights in 2020, 1 in 2021, a stay in both
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', null), -- 1 night in 2020, 2 in 2021, a stay in both
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', null), -- 2 nights in 2020; no night and so no stay in 2021
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', null), -- 2 nights
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', null), -- 4 nights
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', null), -- 4 nights
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', null), -- 8 nights: reserved
    ('B1',  'FULL',     'GIRL',  true,  '2026-11-10', null,         null), -- open: 14 nights up to today
    ('B2',  'FULL',     'GIRL',  true,  '2026-11-24', null,         null), -- came today: no counted stay yet
    ('B3',  'FULL',     'BOY',   true,  '2026-11-23', '2026-11-24', null); -- left today: 1 night
