-- The centre's yearly report (forms.md form G): staff, which the first tables need.
create table register.centre_report (
    centre               text    not null references register.centre,
    year                 integer not null references register.reporting_year,
    version              integer not null default 0,
    status               text    not null default 'DRAFT' check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'EXCUSED')),
    employees_full_time  integer check (employees_full_time >= 0),
    employees_part_time  integer check (employees_part_time >= 0),
    fte                  numeric(7, 1) check (fte >= 0 and fte <= employees_full_time + employees_part_time),
    volunteers           integer check (volunteers >= 0),
    volunteer_fte        numeric(7, 1) check (volunteer_fte >= 0),
    primary key (centre, year),
    check (volunteers > 0 or coalesce(volunteer_fte, 0) = 0)
);
grant select on register.centre_report to ${application}, ${counting};
