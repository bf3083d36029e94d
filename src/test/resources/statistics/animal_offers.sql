-- Services by what they offer to users with animals, of the services that answered.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'),
    ('example-2', 2020, 'SUBMITTED'),
    ('example-3', 2020, 'DRAFT'),
    ('example-4', 2020, 'APPROVED'),
    ('example',   2021, 'SUBMITTED');
insert into register.service_report (centre, year, target, animal_offers) values
    ('example',   2020, 'WOMEN', '{ANIMAL_IN_OWN_ROOM,COVERS_KENNEL_COST}'), -- two offers: in two rows, once in any and in the base
    ('example',   2020, 'MEN',   '{NONE}'),                                  -- none is an answer: in the base
    ('example-2', 2020, 'WOMEN', '{NONE}'),                                  -- in the base
    ('example-2', 2020, 'MEN',   '{}'),                                      -- not answered: outside the base
    ('example-3', 2020, 'WOMEN', '{FINDS_PRIVATE_PERSON}'),                  -- in a draft: not counted
    ('example-4', 2020, 'WOMEN', '{KENNEL_AT_CENTRE,OTHER}'),                -- counts
    ('example',   2021, 'MEN',   '{REFERS_TO_NGO_FOSTER_HOME,FINDS_CARE_IN_NETWORK,FINDS_PRIVATE_PERSON}'); -- another year
