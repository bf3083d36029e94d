-- Centres that closed a service for a time, by what happened.
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
insert into register.report_event (centre, year, position, event_kind, service_status) values
    ('example',   2020, 0, 'PANDEMIC',   '{"GROUPS": "TEMPORARILY_CLOSED", "RESIDENTIAL": "OPEN_WITH_MEASURES"}'), -- groups closed; the residence open
    ('example',   2020, 1, 'PANDEMIC',   '{"GROUPS": "TEMPORARILY_CLOSED"}'),  -- closed again in the pandemic: one centre
    ('example',   2020, 2, 'FLOOD_FIRE', '{"GROUPS": "TEMPORARILY_CLOSED", "RESIDENTIAL": "TEMPORARILY_CLOSED"}'), -- for another reason too: in that column, and once in all
    ('example-2', 2020, 0, 'PANDEMIC',   '{"GROUPS": "TEMPORARILY_CLOSED", "PHONE": "REDUCED", "DAY_VISITS": "MOVED_TO_PHONE_VIDEO"}'), -- groups closed; reduced or moved is not closed
    ('example-2', 2020, 1, null,         '{"CHILDREN": "TEMPORARILY_CLOSED"}'), -- kind not answered: in TOTAL alone
    ('example-3', 2020, 0, 'PANDEMIC',   '{"RESIDENTIAL": "TEMPORARILY_CLOSED"}'), -- in a draft: not counted
    ('example-4', 2020, 0, 'PANDEMIC',   '{}'),                                 -- status not answered: not counted
    ('example-5', 2020, 0, 'PANDEMIC',   '{"PHONE": "TEMPORARILY_CLOSED"}'),    -- in a returned report: not counted
    ('example',   2021, 0, 'STAFFING',   '{"DAY_VISITS": "TEMPORARILY_CLOSED", "GROUPS": "AS_NORMAL"}'),
    ('example',   2021, 1, 'OTHER',      '{"PHONE": "TEMPORARILY_CLOSED"}'),
    ('example-2', 2021, 0, 'RELOCATION', '{"RESIDENTIAL": "TEMPORARILY_CLOSED"}');
