-- Ended stays by where the resident went and disability.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, disability, destination) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', '{MOBILITY}',      'BACK_TO_PERPETRATOR'), -- counts, with a disability
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', '{NONE}',          'OWN_HOME_WITHOUT_PERPETRATOR'), -- the same person again, now without: every stay that ended counts
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', '{NONE}',          'OWN_HOME_WITHOUT_PERPETRATOR'), -- counts, no disability
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', '{VISION,MENTAL}', 'NEW_HOME'),       -- two disabilities: one stay
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', '{}',              'FAMILY_FRIENDS'), -- disability not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', '{MOBILITY}',      'BACK_TO_PERPETRATOR'), -- was at another centre before: counts all the same
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', '{MOBILITY}',      null),             -- not answered: outside the base
    ('B9', 'FULL',     'WOMAN',        true,  '2020-08-03', '2020-08-04', '{MOBILITY}',      'UNKNOWN'),        -- not known: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', '{}',              null),             -- reserved: not counted
    -- around New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-20', '2020-12-31', '{MOBILITY}',      'NEW_HOME'),       -- left on the last day of 2020
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-01', '{NONE}',          'OWN_HOME_WITHOUT_PERPETRATOR'), -- left on 1 January: no night in 2021, but ended there
    ('A9', 'FULL',     'WOMAN',        true,  '2020-11-01', '2021-02-03', '{}',              'BACK_TO_PERPETRATOR'), -- ended in 2021, not in 2020; disability not answered
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', '{MOBILITY}',      'NEW_HOME'),       -- counts
    ('C1', 'FULL',     'WOMAN',        true,  '2021-06-01', '2021-06-02', '{HEARING}',       'BACK_TO_PERPETRATOR'), -- counts
    ('C2', 'FULL',     'WOMAN',        true,  '2021-06-02', '2021-06-03', '{HEARING}',       'OWN_HOME_WITHOUT_PERPETRATOR'), -- counts
    ('C3', 'FULL',     'WOMAN',        true,  '2021-06-03', '2021-06-04', '{HEARING}',       'NEW_HOME'),       -- counts
    ('C4', 'FULL',     'WOMAN',        true,  '2021-06-04', '2021-06-05', '{HEARING}',       'FAMILY_FRIENDS'), -- counts
    ('C5', 'FULL',     'WOMAN',        true,  '2021-06-05', '2021-06-06', '{HEARING}',       'OTHER_SHELTER'),  -- counts
    ('C6', 'FULL',     'WOMAN',        true,  '2021-06-06', '2021-06-07', '{HEARING}',       'TEMPORARY_HOUSING'), -- counts
    ('C7', 'FULL',     'WOMAN',        true,  '2021-06-07', '2021-06-08', '{HEARING}',       'INSTITUTION'),    -- counts
    ('C8', 'FULL',     'WOMAN',        true,  '2021-06-08', '2021-06-09', '{HEARING}',       'ABROAD'),         -- counts
    ('C9', 'FULL',     'WOMAN',        true,  '2021-06-09', '2021-06-10', '{HEARING}',       'OTHER'),          -- counts
    ('E1', 'FULL',     'WOMAN',        true,  '2021-10-01', '2021-10-02', '{INTELLECTUAL}',  'ABROAD'),         -- a disability
    ('E2', 'FULL',     'WOMAN',        true,  '2021-10-02', '2021-10-03', '{OTHER}',         'ABROAD'),         -- a disability
    ('B2', 'FULL',     'WOMAN',        true,  '2021-12-01', null,         '{MOBILITY}',      'NEW_HOME'),       -- has not ended, though a destination is written: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', '{}',              null);             -- reserved: not counted in 2021 either
