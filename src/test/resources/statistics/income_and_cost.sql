-- Income and costs, and the centres that answered.
insert into register.centre (code, name, host_municipality, region, valid_from)
select 'example-' || n, 'Example ' || n, '0301', 'EAST', '2015-01-01' from generate_series(2, 7) n;
insert into register.centre_report (centre, year, status, municipal_funding, other_income, total_cost) values
    ('example',   2020, 'SUBMITTED', '{"0301": "4000000", "3024": "500000"}', 250000,      4700000),     -- counts in all
    ('example-2', 2020, 'APPROVED',  '{"0301": "1000000"}',                   null,        900000),      -- other income not answered
    ('example-3', 2020, 'SUBMITTED', '{}',                                    0,           null),        -- nothing is an answer; the others are not answered
    ('example-4', 2020, 'SUBMITTED', '{}',                                    null,        null),        -- not answered
    ('example',   2021, 'SUBMITTED', '{"0301": "7"}',                         99999999999, 99999999999), -- another year; as much as may be given
    ('example-2', 2021, 'SUBMITTED', '{}',                                    1,           1),           -- counts there
    ('example-5', 2020, 'DRAFT',     '{"0301": "9000000"}',                   9000000,     9000000),     -- a draft: not counted
    ('example-6', 2020, 'RETURNED',  '{"0301": "9000000"}',                   9000000,     9000000),     -- sent back: not counted
    ('example-7', 2020, 'EXCUSED',   '{"0301": "9000000"}',                   9000000,     9000000);     -- excused: not counted
