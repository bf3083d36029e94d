-- Children and their stays by gender. 2019 has one night of two stays, and nothing else.
insert into register.child_stay (child_key, consent, gender, birth_year, first_in_year_national, admission_date, discharge_date) values
    -- into 2020
    ('A1', 'FULL',     'BOY',   2012, false, '2019-12-31', '2020-01-03'), -- 2019 stay only; runs into 2020: child and stay whatever the flag
    (null, 'RESERVED', 'BOY',   null, true,  '2019-12-31', '2020-01-03'), -- stay only in both years: no reserved child to 2020, though it runs in
    -- within 2020
    ('A2', 'FULL',     'GIRL',  2015, true,  '2020-03-01', '2020-03-05'), -- child and stay
    ('A2', 'FULL',     'GIRL',  2015, false, '2020-09-01', '2020-09-02'), -- the same child again: stay only
    (null, 'RESERVED', 'BOY',   null, true,  '2020-04-01', '2020-04-03'), -- reserved, to 2020 no child: stay only
    -- over the New Year to 2021
    ('A3', 'FULL',     'BOY',   2010, false, '2020-12-31', '2021-01-02'), -- 2020 stay only; 2021 child and stay
    ('A4', 'FULL',     'GIRL',  2003, true,  '2020-12-15', '2021-01-15'), -- child and stay in both years: was 17 at admission
    ('A5', 'FULL',     'GIRL',  2019, true,  '2020-12-30', '2021-01-01'), -- child and stay in 2020; ends on 1 January, no night in 2021
    (null, 'RESERVED', 'GIRL',  null, false, '2020-12-29', '2021-01-09'), -- 2020 stay only; 2021 child and stay
    -- within 2021
    (null, 'RESERVED', 'BOY',   null, true,  '2021-04-01', '2021-04-02'), -- reserved, from 2021 a child: child and stay
    ('A6', 'FULL',     'OTHER', 2008, true,  '2021-06-01', '2021-06-02'), -- child and stay
    ('A7', 'FULL',     'GIRL',  2020, false, '2021-07-01', '2021-07-20'), -- not first: stay only
    -- open on 24 November 2026
    ('B1', 'FULL',     'BOY',   2026, true,  '2026-11-23', null),         -- one night so far: child and stay
    ('B2', 'FULL',     'GIRL',  2022, true,  '2026-11-24', null);         -- came today: not counted
