-- What every example begins with: one centre, open years and a fixed day. The defaults fill in what
-- no table counts, so that an example shows only what it is about. All of it is rolled back.
alter table register.stay
    alter id set default gen_random_uuid(), alter version set default 1, alter centre set default 'example',
    alter created_by set default 'example', alter created_at set default now(),
    alter changed_by set default 'example', alter changed_at set default now(),
    alter service_target set default 'WOMEN';
alter table register.child_stay
    alter id set default gen_random_uuid(), alter version set default 1, alter centre set default 'example',
    alter created_by set default 'example', alter created_at set default now(),
    alter changed_by set default 'example', alter changed_at set default now(),
    alter consent_given_by set default 'CAREGIVER';
alter table register.phone_conversation
    alter id set default gen_random_uuid(), alter version set default 1, alter centre set default 'example',
    alter created_by set default 'example', alter created_at set default now(),
    alter changed_by set default 'example', alter changed_at set default now(),
    alter is_adult set default true;
alter table register.day_user
    alter id set default gen_random_uuid(), alter version set default 1, alter centre set default 'example',
    alter created_by set default 'example', alter created_at set default now(),
    alter changed_by set default 'example', alter changed_at set default now(),
    alter gender set default 'WOMAN';
alter table register.day_visit
    alter id set default gen_random_uuid(), alter version set default 1, alter centre set default 'example',
    alter created_by set default 'example', alter created_at set default now(),
    alter changed_by set default 'example', alter changed_at set default now(),
    alter gender set default 'WOMAN';

select set_config('register.today', '2026-11-24', true);
insert into register.reporting_year (year) select generate_series(2019, 2026);
insert into register.centre (code, name, host_municipality, region, valid_from) values
    ('example', 'Example shelter', '0301', 'EAST', '2015-01-01');
