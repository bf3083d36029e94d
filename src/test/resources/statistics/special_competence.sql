-- Centres by special competence, of those that named any.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status, special_competence) values
    ('example',   2020, 'SUBMITTED', '{MENTAL_HEALTH,MEN_EXPOSED,LEGAL}'), -- counts in three rows, once in the base
    ('example-2', 2020, 'APPROVED',  '{MEN_EXPOSED}'),                     -- counts
    ('example-3', 2020, 'DRAFT',     '{CHILDREN}'),                        -- not submitted: not counted
    ('example-4', 2020, 'SUBMITTED', '{}'),                                -- none named: outside the base
    ('example-5', 2020, 'RETURNED',  '{SAMI}'),                            -- sent back: not counted
    ('example',   2021, 'SUBMITTED', '{SUBSTANCE_USE,CHILDREN,IMMIGRANT_BACKGROUND,DISABILITY,SAMI,LGBT,ELDERLY,TRAFFICKING,HONOUR_RELATED}');
