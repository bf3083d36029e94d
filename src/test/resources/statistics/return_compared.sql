-- Ended stays after which the resident went back to the perpetrator, of those with a known destination.
insert into register.stay (user_key, consent, gender, first_in_year_national, admission_date, discharge_date, destination) values
    ('A1', 'FULL',     'WOMAN', true,  '2020-03-01', '2020-03-05', 'BACK_TO_PERPETRATOR'), -- went back
    ('A2', 'FULL',     'MAN',   true,  '2020-03-30', '2020-04-02', 'NEW_HOME'),            -- in the base
    ('A3', 'FULL',     'WOMAN', true,  '2020-05-01', '2020-05-05', 'UNKNOWN'),             -- not known: outside the base
    ('A4', 'FULL',     'WOMAN', true,  '2020-06-01', '2020-06-05', null),                  -- not answered: outside the base
    (null, 'RESERVED', 'WOMAN', true,  '2020-07-01', '2020-07-05', null),                  -- reserved: outside the base
    ('A1', 'FULL',     'WOMAN', false, '2020-08-31', '2020-09-02', 'BACK_TO_PERPETRATOR'), -- the same person again: stays are counted, went back
    ('A5', 'FULL',     'WOMAN', true,  '2020-12-01', '2020-12-31', 'OTHER'),               -- ended on the last day of 2020: in the base
    ('A6', 'FULL',     'WOMAN', true,  '2020-12-30', '2021-01-01', 'BACK_TO_PERPETRATOR'), -- ended in 2021, without a night there: went back
    ('A7', 'FULL',     'WOMAN', true,  '2021-06-01', '2021-06-05', 'FAMILY_FRIENDS'),      -- in the base
    ('A8', 'FULL',     'WOMAN', true,  '2021-07-01', null,         'BACK_TO_PERPETRATOR'); -- has not ended: not counted
-- The register does not have 2018: what 2019 had before is not known. It has 2019, which had nothing.
