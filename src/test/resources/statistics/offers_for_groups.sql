-- Whom the centres can receive.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 7) n;
insert into register.centre_report (centre, year, status, offers_for_groups) values
    ('example',   2020, 'SUBMITTED', '{"DISABILITY": "YES", "SUBSTANCE_USE": "NO"}'),                         -- counts for two groups; the others are not answered
    ('example-2', 2020, 'APPROVED',  '{"DISABILITY": "ALTERNATIVE", "SUBSTANCE_USE": "NO"}'),                 -- counts for two groups
    ('example-3', 2020, 'SUBMITTED', '{"DISABILITY": "YES"}'),                                                -- counts for one group
    ('example-4', 2020, 'SUBMITTED', '{"DISABILITY": ""}'),                                                   -- an empty answer is none: outside every base
    ('example',   2021, 'SUBMITTED', '{"NO_LEGAL_RESIDENCE": "ALTERNATIVE", "SEVERE_MENTAL_ILLNESS": "NO"}'), -- another year: counts there alone
    ('example-5', 2020, 'DRAFT',     '{"DISABILITY": "NO"}'),                                                 -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{"DISABILITY": "NO"}'),                                                 -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{"DISABILITY": "NO"}');                                                 -- excused: not counted
