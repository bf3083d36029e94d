-- Centres by the status of each service during extraordinary events, of those that told it.
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
    ('example',   2020, 0, 'PANDEMIC', '{"RESIDENTIAL": "OPEN_WITH_MEASURES", "DAY_VISITS": "REDUCED", "GROUPS": "TEMPORARILY_CLOSED"}'), -- one status of each service
    ('example',   2020, 1, 'STAFFING', '{"RESIDENTIAL": "OPEN_WITH_MEASURES", "DAY_VISITS": "MOVED_TO_PHONE_VIDEO"}'), -- the residence as before: once; day visits in two statuses, once in the base
    ('example-2', 2020, 0, 'PANDEMIC', '{"RESIDENTIAL": "AS_NORMAL", "PHONE": "AS_NORMAL"}'), -- as normal is an answer
    ('example-3', 2020, 0, 'PANDEMIC', '{"CHILDREN": "REDUCED"}'), -- in a draft: not counted
    ('example-4', 2020, 0, 'PANDEMIC', '{}'),                      -- not answered: outside the base
    ('example-5', 2020, 0, 'PANDEMIC', '{"GROUPS": "REDUCED"}'),   -- in a returned report: not counted
    ('example',   2021, 0, null,       '{"CHILDREN": "REDUCED"}'); -- counts, whatever the event
