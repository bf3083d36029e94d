-- Ended stays of women and men by where they went.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, destination) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 'BACK_TO_PERPETRATOR'),          -- counts
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 'OWN_HOME_WITHOUT_PERPETRATOR'), -- the same person again: every stay that ended counts
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 'OWN_HOME_WITHOUT_PERPETRATOR'), -- counts
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'NEW_HOME'),                     -- neither a woman nor a man: in no column
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', 'FAMILY_FRIENDS'),               -- gender not recorded: in no column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 'BACK_TO_PERPETRATOR'),          -- was at another centre before: counts all the same
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', null),                           -- not answered: outside the base
    ('B9', 'FULL',     'WOMAN',        true,  '2020-08-03', '2020-08-04', 'UNKNOWN'),                      -- not known: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null),                           -- reserved: not counted
    -- around New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-20', '2020-12-31', 'NEW_HOME'),                     -- left on the last day of 2020
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-01', 'OWN_HOME_WITHOUT_PERPETRATOR'), -- left on 1 January: no night in 2021, but ended there
    ('A9', 'FULL',     'WOMAN',        true,  '2020-11-01', '2021-02-03', 'BACK_TO_PERPETRATOR'),          -- ended in 2021: not counted in 2020
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 'NEW_HOME'),                     -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', 'BACK_TO_PERPETRATOR'),          -- counts
    ('C2', 'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', 'OWN_HOME_WITHOUT_PERPETRATOR'), -- counts
    ('C3', 'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', 'NEW_HOME'),                     -- counts
    ('C4', 'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', 'FAMILY_FRIENDS'),               -- counts
    ('C5', 'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', 'OTHER_SHELTER'),                -- counts
    ('C6', 'FULL',     'WOMAN',        true,  '2021-06-06', '2021-06-07', 'TEMPORARY_HOUSING'),            -- counts
    ('C7', 'FULL',     'WOMAN',        true,  '2021-06-07', '2021-06-08', 'INSTITUTION'),                  -- counts
    ('C8', 'FULL',     'WOMAN',        true,  '2021-06-08', '2021-06-09', 'ABROAD'),                       -- counts
    ('C9', 'FULL',     'WOMAN',        true,  '2021-06-09', '2021-06-10', 'OTHER'),                        -- counts
    ('M1', 'FULL',     'MAN',          true,  '2021-07-01', '2021-07-02', 'BACK_TO_PERPETRATOR'),          -- counts
    ('M2', 'FULL',     'MAN',          true,  '2021-07-02', '2021-07-03', 'OWN_HOME_WITHOUT_PERPETRATOR'), -- counts
    ('M3', 'FULL',     'MAN',          true,  '2021-07-03', '2021-07-04', 'NEW_HOME'),                     -- counts
    ('M4', 'FULL',     'MAN',          true,  '2021-07-04', '2021-07-05', 'FAMILY_FRIENDS'),               -- counts
    ('M5', 'FULL',     'MAN',          true,  '2021-07-05', '2021-07-06', 'OTHER_SHELTER'),                -- counts
    ('M6', 'FULL',     'MAN',          true,  '2021-07-06', '2021-07-07', 'TEMPORARY_HOUSING'),            -- counts
    ('M7', 'FULL',     'MAN',          true,  '2021-07-07', '2021-07-08', 'INSTITUTION'),                  -- counts
    ('M8', 'FULL',     'MAN',          true,  '2021-07-08', '2021-07-09', 'ABROAD'),                       -- counts
    ('M9', 'FULL',     'MAN',          true,  '2021-07-09', '2021-07-10', 'OTHER'),                        -- counts
    ('B2', 'FULL',     'WOMAN',        true,  '2021-12-01', null,         'NEW_HOME'),                     -- has not ended, though a destination is written: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null);                           -- reserved: not counted in 2021 either
