-- A child's stay (forms.md form B), with the contact with child welfare.
create table register.child_stay (
    id                       uuid     primary key,
    version                  integer  not null,
    centre                   text     not null references register.centre,
    consent                  text     not null check (consent in ('FULL', 'RESERVED')),
    consent_given_by         text     not null check (consent_given_by in ('USER', 'CAREGIVER')),
    adult_stay               uuid,
    accompanied_by           text     check (accompanied_by in ('MOTHER', 'FATHER', 'STEP_PARENT', 'OTHER_CAREGIVER', 'ALONE')),
    child_key                text     check (child_key ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$'),
    admission_date           date     not null,
    discharge_date           date,
    first_in_year_national   boolean  not null,
    gender                   text     not null check (gender in ('GIRL', 'BOY', 'OTHER')),
    birth_year               smallint check (birth_year between 1950 and 2100),
    perpetrators             text[]   not null default '{}' check (perpetrators <@ array['FATHER', 'STEPFATHER', 'MOTHER', 'STEPMOTHER', 'SIBLING', 'GRANDPARENT', 'OTHER_FAMILY', 'OTHER', 'UNKNOWN']),
    cps_contact              text     check (cps_contact in ('EXISTED_BEFORE', 'CREATED_DURING', 'NONE', 'UNKNOWN')),
    cps_initiated_by         text[]   not null default '{}' check (cps_initiated_by <@ array['SHELTER', 'PARENT', 'POLICE', 'OTHER']),
    concern_report           boolean,
    created_by               text     not null,
    created_at               timestamptz not null,
    changed_by               text     not null,
    changed_at               timestamptz not null,
    unique (centre, id),
    foreign key (centre, adult_stay) references register.stay (centre, id),
    constraint child_stay_at_least_one_night check (discharge_date > admission_date),
    constraint child_stay_key_belongs_to_full check ((consent = 'FULL') = (child_key is not null)),
    constraint child_stay_unknown_alone check (not ('UNKNOWN' = any (perpetrators)) or cardinality(perpetrators) = 1),
    constraint child_stay_is_a_child check (extract(year from admission_date) - birth_year between 0 and 17),
    constraint child_stay_reserved_keeps_the_minimum check (consent = 'FULL' or (
        num_nonnulls(adult_stay, accompanied_by, birth_year, cps_contact, concern_report) = 0
        and cardinality(perpetrators || cps_initiated_by) = 0))
);
create index child_stay_of_centre on register.child_stay (centre, admission_date desc);
create index child_stay_by_date on register.child_stay (admission_date, discharge_date);
create index child_stay_of_adult on register.child_stay (centre, adult_stay);
create trigger child_stay_in_open_year before insert or update or delete on register.child_stay
    for each row execute function register.require_open_year('admission_date', 'discharge_date');
grant select, insert, update on register.child_stay to ${application};
grant select on register.child_stay to ${counting};
