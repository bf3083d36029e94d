-- What has been counted, and what has been published. The views that count are not here but in
-- sql/statistics; they hold no data and are rebuilt when their files change.
create table register.count_run (
    id            bigint      generated always as identity primary key,
    year          integer     not null references register.reporting_year,
    kind          text        not null check (kind in ('NIGHT', 'NOW', 'CLOSING')),
    night         date        not null,
    started       timestamptz not null,
    seconds       numeric(9, 1) not null,
    outcome       text        not null check (outcome in ('DONE', 'FAILED')),
    message       text,
    stays         bigint, child_stays bigint, day_visits bigint, conversations bigint, reports bigint,
    tables        integer, cells integer, changed integer
);
create unique index count_run_once_a_night on register.count_run (year, night) where kind = 'NIGHT' and outcome = 'DONE';

create table register.counted_table (
    year         integer  not null references register.reporting_year,
    table_name   text     not null,
    chapter      text     not null,
    position     smallint not null,
    kind         text     not null check (kind in ('COUNT', 'SHARE', 'MEAN')),
    unit         text     not null,
    base_unit    text,
    row_label    text     not null,
    column_label text     not null,
    definition   text     not null,
    primary key (year, table_name)
);
create table register.statistic (
    year         integer  not null,
    table_name   text     not null,
    row_position smallint not null,
    row_code     text     not null,
    column_code  text     not null,
    value        numeric,
    base         bigint,
    primary key (year, table_name, row_code, column_code),
    foreign key (year, table_name) references register.counted_table
);

create table register.publication (
    year         integer     not null references register.reporting_year,
    version      integer     not null check (version > 0),
    published_at timestamptz not null,
    published_by text        not null,
    primary key (year, version)
);
create table register.published_table (
    version      integer  not null,
    like register.counted_table including constraints,
    primary key (year, version, table_name),
    foreign key (year, version) references register.publication
);
create table register.published_statistic (
    version      integer  not null,
    like register.statistic including constraints,
    hidden       boolean  not null,
    primary key (year, version, table_name, row_code, column_code),
    foreign key (year, version, table_name) references register.published_table,
    check (not hidden or (value is null and base is null))
);
grant select on register.count_run, register.counted_table, register.statistic,
    register.publication, register.published_table, register.published_statistic to ${application};
grant select, insert on register.count_run, register.publication, register.published_table, register.published_statistic to ${counting};
grant select, insert, delete on register.counted_table, register.statistic to ${counting};
