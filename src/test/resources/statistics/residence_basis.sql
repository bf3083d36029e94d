-- Residents with immigrant background by residence basis.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, parents_born_abroad, residence_basis) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 'BOTH_ABROAD', 'NORWEGIAN'),     -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 'BOTH_ABROAD', 'NORDIC_EEA'),    -- the same person again: only the first stay tells
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 'BOTH_ABROAD', 'NORDIC_EEA'),    -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'BOTH_ABROAD', 'PERMANENT'),     -- counts
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', 'BOTH_ABROAD', 'FAMILY'),        -- gender not recorded: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 'BOTH_ABROAD', 'NORWEGIAN'),     -- was at another centre before: not counted
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', 'BOTH_ABROAD', null),            -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,          null),            -- reserved: not counted
    -- over New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-31', '2021-01-03', 'BOTH_ABROAD', 'PERMANENT'),     -- over New Year: counts in both years
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-03', 'BOTH_ABROAD', 'NORDIC_EEA'),    -- counts in 2021 only, where it runs in
    ('A9', 'FULL',     'WOMAN',        true,  '2020-12-30', '2021-01-01', 'BOTH_ABROAD', 'NORWEGIAN'),     -- counts in 2020; no night in 2021
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 'BOTH_ABROAD', 'PERMANENT'),     -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', 'BOTH_ABROAD', 'NORWEGIAN'),     -- counts
    ('C2', 'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', 'BOTH_ABROAD', 'NORDIC_EEA'),    -- counts
    ('C3', 'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', 'BOTH_ABROAD', 'PERMANENT'),     -- counts
    ('C4', 'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', 'BOTH_ABROAD', 'FAMILY'),        -- counts
    ('C5', 'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', 'BOTH_ABROAD', 'PROTECTION'),    -- counts
    ('C6', 'FULL',     'WOMAN',        true,  '2021-06-06', '2021-06-07', 'BOTH_ABROAD', 'ASYLUM_SEEKER'), -- counts
    ('C7', 'FULL',     'WOMAN',        true,  '2021-06-07', '2021-06-08', 'BOTH_ABROAD', 'WORK_STUDY'),    -- counts
    ('C8', 'FULL',     'WOMAN',        true,  '2021-06-08', '2021-06-09', 'BOTH_ABROAD', 'NONE'),          -- counts
    ('C9', 'FULL',     'WOMAN',        true,  '2021-06-09', '2021-06-10', 'BOTH_ABROAD', 'OTHER'),         -- counts
    ('D1', 'FULL',     'WOMAN',        true,  '2021-08-01', '2021-08-02', 'BOTH_ABROAD', 'UNKNOWN'),       -- not known: outside the base
    ('D2', 'FULL',     'WOMAN',        true,  '2021-08-02', '2021-08-03', 'ONE_ABROAD',  'PERMANENT'),     -- no immigrant background, so it is not asked: not counted
    ('D3', 'FULL',     'WOMAN',        true,  '2021-08-03', '2021-08-04', null,          'PERMANENT'),     -- parents not answered: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,          null);            -- reserved: a person from 2021, but nothing is known: outside the base
