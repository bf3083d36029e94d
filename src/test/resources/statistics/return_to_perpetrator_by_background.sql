-- Ended stays after which the resident went back, by where the parents were born.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, parents_born_abroad, destination) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', 'BOTH_ABROAD', 'BACK_TO_PERPETRATOR'), -- back, both parents born abroad
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', 'BOTH_NORWAY', 'NEW_HOME'),            -- not back; every stay of a person that ended counts
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', 'BOTH_NORWAY', 'BACK_TO_PERPETRATOR'), -- back, both parents born in Norway
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', 'ONE_ABROAD',  'ABROAD'),              -- not back; one parent born abroad is no immigrant background
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', null,          'BACK_TO_PERPETRATOR'), -- back; parents not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', 'BOTH_ABROAD', 'NEW_HOME'),            -- not back; was at another centre before, counts all the same
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', 'BOTH_ABROAD', null),                  -- not answered: outside the base
    ('B9', 'FULL',     'WOMAN',        true,  '2020-08-03', '2020-08-04', 'BOTH_ABROAD', 'UNKNOWN'),             -- not known: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,          null),                  -- reserved: not counted
    -- around New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-20', '2020-12-31', 'BOTH_ABROAD', 'BACK_TO_PERPETRATOR'), -- left on the last day of 2020, back
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-01', 'BOTH_NORWAY', 'BACK_TO_PERPETRATOR'), -- left on 1 January: ended in 2021, back
    ('A9', 'FULL',     'WOMAN',        true,  '2020-11-01', '2021-02-03', 'UNKNOWN',     'BACK_TO_PERPETRATOR'), -- ended in 2021, not in 2020; parents not known
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', 'BOTH_ABROAD', 'OTHER'),               -- not back, both parents born abroad
    ('B2', 'FULL',     'WOMAN',        true,  '2021-12-01', null,         'BOTH_ABROAD', 'BACK_TO_PERPETRATOR'), -- has not ended, though a destination is written: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,          null);                  -- reserved: not counted in 2021 either
