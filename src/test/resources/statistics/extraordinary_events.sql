-- Centres by the kinds of extraordinary events that they told of, of those with a report.
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
insert into register.report_event (centre, year, position, event_kind) values
    ('example',   2020, 0, 'PANDEMIC'),   -- counts
    ('example',   2020, 1, 'PANDEMIC'),   -- again the same: one centre
    ('example-2', 2020, 0, 'FLOOD_FIRE'), -- counts in two kinds, and once in any
    ('example-2', 2020, 1, 'STAFFING'),
    ('example-3', 2020, 0, 'PANDEMIC'),   -- in a draft: not counted
    ('example-5', 2020, 0, 'RELOCATION'), -- in a returned report: not counted
    ('example',   2021, 0, 'OTHER'),      -- another year: counts there alone
    ('example-2', 2021, 0, null);         -- kind not answered: an event of no kind
-- example-4 has a report without events: in the base of 2020.
