-- Centres by how the demand changed during extraordinary events, of those that answered.
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example-2', 'Second example', '0301', 'EAST', '2015-01-01'),
    ('example-3', 'Third example',  '0301', 'EAST', '2015-01-01'),
    ('example-4', 'Fourth example', '0301', 'EAST', '2015-01-01'),
    ('example-5', 'Fifth example',  '0301', 'EAST', '2015-01-01');
insert into register.centre_report (centre, year, status) values
    ('example',   2020, 'SUBMITTED'),
    ('example-2', 2020, 'APPROVED'),
    ('example-3', 2020, 'DRAFT'),     -- not submitted: nothing of it is counted
    ('example-4', 2020, 'SUBMITTED'),
    ('example-5', 2020, 'RETURNED'),  -- sent back: nothing of it is counted
    ('example',   2021, 'SUBMITTED'),
    ('example-2', 2021, 'SUBMITTED');
insert into register.report_event (centre, year, position, event_kind, demand_change) values
    ('example',   2020, 0, 'PANDEMIC', '{"RESIDENTS": "FEWER", "DAY_USERS": "FEWER"}'),
    ('example',   2020, 1, 'PANDEMIC', '{"RESIDENTS": "MORE", "DAY_USERS": "FEWER"}'), -- residents in two rows, once in the base; day users once
    ('example-2', 2020, 0, 'STAFFING', '{"RESIDENTS": "FEWER"}'),                      -- day users not answered: outside that base
    ('example-3', 2020, 0, 'PANDEMIC', '{"RESIDENTS": "SAME"}'),                       -- in a draft: not counted
    ('example-4', 2020, 0, 'PANDEMIC', '{}'),                                          -- not answered: outside the base
    ('example-5', 2020, 0, 'PANDEMIC', '{"DAY_USERS": "MORE"}'),                       -- in a returned report: not counted
    ('example',   2021, 0, 'OTHER',    '{"DAY_USERS": "SAME"}');
