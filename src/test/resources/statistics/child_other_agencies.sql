-- Children's stays, not children, by other agencies.
insert into register.child_stay (child_key, consent, gender, first_in_year_national, admission_date, discharge_date, other_agencies) values
    ('C1',  'FULL',     'GIRL',  true,  '2020-03-01', '2020-03-05', '{NAV,CHILD_WELFARE,FAMILY_COUNSELLING,MENTAL_HEALTH}'), -- counts for four agencies, once in the base
    ('C1',  'FULL',     'GIRL',  false, '2020-09-01', '2020-09-02', '{NAV}'),                                                -- the same child again: counts, as stays are counted
    ('C2',  'FULL',     'BOY',   true,  '2020-04-01', '2020-04-09', '{POLICE,SUBSTANCE_CARE,HOUSING_OFFICE}'),               -- counts
    ('C3',  'FULL',     'OTHER', true,  '2020-05-01', '2020-05-09', '{CHILDRENS_HOUSE,SEXUAL_ASSAULT_CENTRE,GP_EMERGENCY}'), -- counts
    ('C4',  'FULL',     'GIRL',  false, '2020-06-01', '2020-06-09', '{HOSPITAL,SCHOOL_KINDERGARTEN}'),                       -- counts, though not the first of the child
    (null,  'RESERVED', 'BOY',   true,  '2020-07-01', '2020-07-09', '{}'),                                                   -- reserved: outside the base
    ('C5',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-02', '{HEALTH_CLINIC,REFUGEE_SERVICE,UDI_ASYLUM}'),           -- counts in both years
    ('C6',  'FULL',     'BOY',   false, '2020-12-31', '2021-01-03', '{INCEST_CENTRE,ATV_PERPETRATOR_TREATMENT,LEGAL_AID}'),  -- counts in both years
    ('C7',  'FULL',     'GIRL',  true,  '2020-12-30', '2021-01-01', '{}'),                                                   -- not answered: outside the base
    ('C8',  'FULL',     'BOY',   true,  '2021-02-01', '2021-02-03', '{FORCED_MARRIAGE_TEAM,RVTS,OTHER}'),                    -- counts
    ('C9',  'FULL',     'GIRL',  false, '2021-03-01', '2021-03-05', '{SCHOOL,KINDERGARTEN,BUP}'),                            -- counts, though not the first of the child
    ('C10', 'FULL',     'BOY',   true,  '2021-08-01', '2021-08-05', '{}'),                                                   -- not answered: outside the base
    (null,  'RESERVED', 'GIRL',  true,  '2021-07-01', '2021-07-09', '{}');                                                   -- reserved: outside the base from 2021 too
