-- Centres that saw perpetrators use the measures, of those that answered yes or no.
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
insert into register.report_event (centre, year, position, event_kind, perpetrator_used_measures) values
    ('example',   2020, 0, 'PANDEMIC', 'NO'),      -- no for one event and
    ('example',   2020, 1, 'PANDEMIC', 'YES'),     -- yes for another: yes, once
    ('example-2', 2020, 0, 'PANDEMIC', 'NO'),      -- no
    ('example-2', 2020, 1, 'PANDEMIC', null),      -- not answered for another: no all the same
    ('example-3', 2020, 0, 'PANDEMIC', 'YES'),     -- in a draft: not counted
    ('example-4', 2020, 0, 'PANDEMIC', 'UNKNOWN'), -- not known: outside the base
    ('example-5', 2020, 0, 'PANDEMIC', 'YES'),     -- in a returned report: not counted
    ('example',   2021, 0, 'OTHER',    null),      -- not answered: outside the base
    ('example-2', 2021, 0, 'OTHER',    'UNKNOWN'), -- not known for one and
    ('example-2', 2021, 1, 'OTHER',    'NO');      -- no for another: no
