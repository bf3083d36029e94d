-- Offers to day users of women's and men's services of the same centres.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 6) n;
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'), ('example-2', 2020, 'APPROVED'), ('example-3', 2020, 'SUBMITTED'),
    ('example',   2021, 'APPROVED'),  ('example-2', 2021, 'SUBMITTED'),
    ('example-4', 2020, 'DRAFT'), ('example-5', 2020, 'RETURNED'), ('example-6', 2020, 'EXCUSED');
insert into register.service_report (centre, year, target, day_user_offers) values
    ('example',   2020, 'WOMEN', '{ONE_TO_ONE,VIDEO_TALK,VIDEO_TALK}'), -- counts: answered for both; the same offer twice is one
    ('example',   2020, 'MEN',   '{ONE_TO_ONE,OTHER,OTHER}'),           -- counts, here too once in each
    ('example-2', 2020, 'WOMEN', '{VIDEO_TALK}'),                       -- the service for men has not answered: the centre is outside the base
    ('example-2', 2020, 'MEN',   '{}'),                                 -- not answered
    ('example-3', 2020, 'MEN',   '{GROUP}'),                            -- has one service: outside the base
    ('example',   2021, 'WOMEN', '{GROUP,LEGAL_AID}'),                  -- counts
    ('example',   2021, 'MEN',   '{GROUP}'),                            -- counts
    ('example-2', 2021, 'WOMEN', '{LEGAL_AID}'),                        -- counts
    ('example-2', 2021, 'MEN',   '{GROUP}'),                            -- counts
    ('example-5', 2020, 'WOMEN', '{OTHER}'),                            -- sent back: not counted
    ('example-5', 2020, 'MEN',   '{GROUP}');                            -- sent back: not counted
