-- Ended stays after which the resident went back to the perpetrator.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, children_along, destination) values
    -- within 2020
    ('A1', 'FULL',     'WOMAN',        true,  '2020-03-01', '2020-03-05', true,  'BACK_TO_PERPETRATOR'), -- back, with children along
    ('A1', 'FULL',     'WOMAN',        false, '2020-09-01', '2020-09-02', false, 'NEW_HOME'),            -- not back; every stay of a person that ended counts
    ('A2', 'FULL',     'MAN',          true,  '2020-04-01', '2020-04-05', false, 'BACK_TO_PERPETRATOR'), -- back, without children along
    ('A3', 'FULL',     'OTHER',        true,  '2020-04-02', '2020-04-05', false, 'ABROAD'),              -- not back, without children along
    ('A4', 'FULL',     'NOT_RECORDED', true,  '2020-04-03', '2020-04-05', null,  'BACK_TO_PERPETRATOR'), -- children along not answered: in TOTAL and no other column
    ('A5', 'FULL',     'WOMAN',        false, '2020-06-01', '2020-06-05', true,  'NEW_HOME'),            -- not back; was at another centre before, counts all the same
    ('A6', 'FULL',     'WOMAN',        true,  '2020-08-01', '2020-08-02', true,  null),                  -- not answered: outside the base
    ('B9', 'FULL',     'WOMAN',        true,  '2020-08-03', '2020-08-04', true,  'UNKNOWN'),             -- not known: outside the base
    (null, 'RESERVED', 'WOMAN',        true,  '2020-07-01', '2020-07-05', null,  null),                  -- reserved: not counted
    -- around New Year
    ('A7', 'FULL',     'WOMAN',        true,  '2020-12-20', '2020-12-31', true,  'BACK_TO_PERPETRATOR'), -- left on the last day of 2020, back
    ('A8', 'FULL',     'MAN',          false, '2020-12-31', '2021-01-01', false, 'BACK_TO_PERPETRATOR'), -- left on 1 January: ended in 2021, back
    ('A9', 'FULL',     'WOMAN',        true,  '2020-11-01', '2021-02-03', null,  'BACK_TO_PERPETRATOR'), -- ended in 2021, not in 2020; children along not answered
    -- within 2021
    ('B1', 'FULL',     'MAN',          true,  '2021-03-01', '2021-03-05', true,  'OTHER'),               -- not back, with children along
    ('B2', 'FULL',     'WOMAN',        true,  '2021-12-01', null,         true,  'BACK_TO_PERPETRATOR'), -- has not ended, though a destination is written: not counted
    (null, 'RESERVED', 'MAN',          true,  '2021-05-01', '2021-05-05', null,  null);                  -- reserved: not counted in 2021 either
