-- Residents by the region of their home municipality; old and new numbers of every county.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, home_municipality) values
    -- within 2020
    ('A1',  'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '0301'),     -- counts
    ('A1',  'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '1804'),     -- the same person again: only the first stay tells
    ('A2',  'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '1103'),     -- counts
    ('A3',  'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'ABROAD'),   -- counts: the gender does not matter here
    ('A4',  'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', 'NO_FIXED'), -- gender not recorded: counts
    ('A5',  'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '0301'),     -- was at another centre before: not counted
    ('A6',  'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', null),       -- not answered: outside the base
    (null,  'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null),       -- reserved: not counted
    -- over New Year
    ('A7',  'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', '3807'),     -- over New Year: counts in both years, Skien
    ('A8',  'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', 'SECRET'),   -- counts in 2021 only, where it runs in
    ('A9',  'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', '5001'),     -- counts in 2020; no night in 2021
    -- within 2021
    ('B1',  'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '4601'),     -- counts
    ('C1',  'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', '0101'),     -- east
    ('C2',  'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', '0219'),     -- east
    ('C3',  'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', '0403'),     -- east
    ('C4',  'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', '0501'),     -- east
    ('C5',  'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', '0602'),     -- east
    ('C6',  'FULL',     'WOMAN',        true,  '2021-06-06', '2021-06-07', '0704'),     -- east
    ('C7',  'FULL',     'WOMAN',        true,  '2021-06-07', '2021-06-08', '0806'),     -- south
    ('C8',  'FULL',     'WOMAN',        true,  '2021-06-08', '2021-06-09', '0906'),     -- south
    ('C9',  'FULL',     'WOMAN',        true,  '2021-06-09', '2021-06-10', '1001'),     -- south
    ('C10', 'FULL',     'WOMAN',        true,  '2021-06-10', '2021-06-11', '1201'),     -- west
    ('C11', 'FULL',     'WOMAN',        true,  '2021-06-11', '2021-06-12', '1401'),     -- west
    ('C12', 'FULL',     'WOMAN',        true,  '2021-06-12', '2021-06-13', '1507'),     -- Ålesund: Møre og Romsdal is in the middle
    ('C13', 'FULL',     'WOMAN',        true,  '2021-06-13', '2021-06-14', '1601'),     -- the middle
    ('C14', 'FULL',     'WOMAN',        true,  '2021-06-14', '2021-06-15', '1702'),     -- the middle
    ('C15', 'FULL',     'WOMAN',        true,  '2021-06-15', '2021-06-16', '1804'),     -- north
    ('C16', 'FULL',     'WOMAN',        true,  '2021-06-16', '2021-06-17', '1902'),     -- north
    ('C17', 'FULL',     'WOMAN',        true,  '2021-06-17', '2021-06-18', '2003'),     -- north
    ('C18', 'FULL',     'WOMAN',        true,  '2021-06-18', '2021-06-19', '3001'),     -- east
    ('C19', 'FULL',     'WOMAN',        true,  '2021-06-19', '2021-06-20', '3107'),     -- east
    ('C20', 'FULL',     'WOMAN',        true,  '2021-06-20', '2021-06-21', '3205'),     -- east
    ('C21', 'FULL',     'WOMAN',        true,  '2021-06-21', '2021-06-22', '3301'),     -- east
    ('C22', 'FULL',     'WOMAN',        true,  '2021-06-22', '2021-06-23', '3401'),     -- east
    ('C23', 'FULL',     'WOMAN',        true,  '2021-06-23', '2021-06-24', '3803'),     -- Tønsberg in Vestfold og Telemark: east
    ('C24', 'FULL',     'WOMAN',        true,  '2021-06-24', '2021-06-25', '3811'),     -- Færder in Vestfold og Telemark: east
    ('C25', 'FULL',     'WOMAN',        true,  '2021-06-25', '2021-06-26', '3807'),     -- Skien in Vestfold og Telemark: south
    ('C26', 'FULL',     'WOMAN',        true,  '2021-06-26', '2021-06-27', '3825'),     -- Vinje in Vestfold og Telemark: south
    ('C27', 'FULL',     'WOMAN',        true,  '2021-06-27', '2021-06-28', '3905'),     -- east
    ('C28', 'FULL',     'WOMAN',        true,  '2021-06-28', '2021-06-29', '4003'),     -- south
    ('C29', 'FULL',     'WOMAN',        true,  '2021-06-29', '2021-06-30', '4204'),     -- south
    ('D1',  'FULL',     'WOMAN',        true,  '2021-08-01', '2021-08-02', '5401'),     -- north
    ('D2',  'FULL',     'WOMAN',        true,  '2021-08-02', '2021-08-03', '5501'),     -- north
    ('D3',  'FULL',     'WOMAN',        true,  '2021-08-03', '2021-08-04', '5601'),     -- north
    ('D4',  'FULL',     'WOMAN',        true,  '2021-08-04', '2021-08-05', 'ABROAD'),   -- a row of its own
    ('D5',  'FULL',     'WOMAN',        true,  '2021-08-05', '2021-08-06', 'NO_FIXED'), -- a row of its own
    ('D6',  'FULL',     'WOMAN',        true,  '2021-08-06', '2021-08-07', 'SECRET'),   -- a row of its own
    (null,  'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null);       -- reserved: a person from 2021, but nothing is known: outside the base
