-- Centres by their greatest challenges during extraordinary events, of those that named any.
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
insert into register.report_event (centre, year, position, event_kind, challenges) values
    ('example',   2020, 0, 'PANDEMIC', '{INFECTION_CONTROL,CAPACITY}'), -- counts in two rows, once in the base
    ('example',   2020, 1, 'PANDEMIC', '{INFECTION_CONTROL,ECONOMY}'),  -- the first again: one centre
    ('example-2', 2020, 0, 'STAFFING', '{INFECTION_CONTROL}'),          -- counts, whatever the event
    ('example-3', 2020, 0, 'PANDEMIC', '{CAPACITY}'),                   -- in a draft: not counted
    ('example-4', 2020, 0, 'PANDEMIC', '{}'),                           -- none named: outside the base
    ('example-5', 2020, 0, 'PANDEMIC', '{ECONOMY}'),                    -- in a returned report: not counted
    ('example',   2021, 0, 'OTHER',    '{STAFF_PRACTICAL_ADMIN,COOPERATION_CLOSED,OTHER}');
