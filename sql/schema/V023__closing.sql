-- The closing of a year as it can be proved, and its reopening. A year that is closed has a version: the
-- input it was counted from, the definitions that counted it, and the figures, each with its digest. A
-- version never changes; a correction after the closing makes the next one.

-- While a year is reopened: until when, and for which centre (null: all). Both stand on the year's own row,
-- so that whoever saves asks and holds one row.
alter table register.reporting_year
    add column reopened_until timestamptz,
    add column reopened_for   text references register.centre,
    add check (reopened_for is null or reopened_until is not null),
    add check (state in ('OPEN', 'CLOSING') or reopened_until is null);

-- Whether records of a year may be written at a centre; without a centre, at any.
create function register.is_open(of_year integer, at_centre text) returns boolean
language sql volatile security definer set search_path = register, pg_temp as $$
    select exists (select from reporting_year y
                    where y.year = of_year and y.state = 'OPEN'
                      and (y.reopened_until is null or y.reopened_until > clock_timestamp())
                      and (y.reopened_for is null or at_centre is null or y.reopened_for = at_centre))
$$;

-- As in V003, for the centre of the row. Who has waited for the row of a year that is being closed asks
-- again; is_open is volatile, so that it sees what has been committed meanwhile.
create or replace function register.require_open_year() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    before    jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
    after     jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
    whose     constant text := coalesce(after ->> 'centre', before ->> 'centre');
    dates     date[] := '{}';
    tested    integer;
    first_day date;
    last_day  date;
begin
    for i in 0 .. tg_nargs - 1 loop
        if (before ->> tg_argv[i]) is distinct from (after ->> tg_argv[i]) then
            dates := dates || (before ->> tg_argv[i])::date || (after ->> tg_argv[i])::date;
        end if;
    end loop;
    for tested in select distinct extract(year from d)::integer from unnest(dates) d where d is not null loop
        perform 1 from reporting_year where year = tested and state = 'OPEN' for share;
        if not found or not is_open(tested, whose) then
            raise exception 'The year % is not open.', tested using errcode = 'YR001', detail = tested;
        end if;
    end loop;
    if tg_op = 'UPDATE' and cardinality(array_remove(dates, null)) = 0 then
        first_day := (after ->> tg_argv[0])::date;
        last_day := case when tg_nargs = 1 then first_day else coalesce((after ->> tg_argv[1])::date, today()) end;
        perform 1 from reporting_year
         where year between extract(year from first_day) and extract(year from last_day) and state = 'OPEN' for share;
        if not exists (select from generate_series(extract(year from first_day)::integer, extract(year from last_day)::integer) y
                        where is_open(y, whose)) then
            tested := extract(year from last_day);
            raise exception 'The year % is not open.', tested using errcode = 'YR001', detail = tested;
        end if;
    end if;
    return coalesce(new, old);
end $$;

-- As in V014.
create or replace function register.require_open_visit() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from day_visit where centre = old.centre and day_user = old.id) then
        perform 1 from reporting_year year
          where state = 'OPEN' and exists (select from day_visit where centre = old.centre and day_user = old.id
                                              and extract(year from visit_date) = year.year)
          for share of year;
        if not exists (select from day_visit where centre = old.centre and day_user = old.id
                                              and is_open(extract(year from visit_date)::integer, old.centre)) then
            raise exception 'No year of the day user is open.' using errcode = 'YR001';
        end if;
    end if;
    return coalesce(new, old);
end $$;

create table register.reopening (
    id           bigint      generated always as identity primary key,
    year         integer     not null references register.reporting_year,
    centre       text        references register.centre,
    reason       text        not null check (length(reason) between 3 and 500),
    asked_by     text        not null,
    approved_by  text        check (approved_by <> asked_by),
    opened_at    timestamptz not null,
    until        timestamptz not null check (until > opened_at),
    former_state text        not null check (former_state in ('CLOSED', 'PUBLISHED')),
    ended_at     timestamptz,
    outcome      text        check (outcome in ('UNCHANGED', 'NEW_VERSION')),
    check ((ended_at is null) = (outcome is null))
);
create unique index reopening_one_at_a_time on register.reopening (year) where ended_at is null;

create table register.closing (
    year          integer     not null references register.reporting_year,
    version       integer     not null check (version > 0),
    closed_at     timestamptz not null,
    closed_by     text,                    -- null: the clock, when a reopening ran out
    input_digest  text        check (length(input_digest) = 64),
    rules_digest  text        check (length(rules_digest) = 64),
    output_digest text        check (length(output_digest) = 64),
    excused       text        not null default '[]',   -- JSON: centre, name and reason of each
    differences   text        not null default '[]',   -- JSON: per table, the cells that are not as in the version before
    reopening     bigint      references register.reopening,
    accepted_by   text,
    accepted_at   timestamptz,
    primary key (year, version),
    check ((accepted_by is null) = (accepted_at is null)),
    check (num_nonnulls(input_digest, rules_digest, output_digest) in (0, 3))
);
-- What was counted: rows without any key or name, only the columns that a table reads. They go when the
-- records go (V018); the digest stays.
create table register.closing_input (
    year    integer not null,
    version integer not null,
    name    text    not null,
    columns text    not null,
    query   text    not null,
    rows    bigint  not null,
    digest  text    not null check (length(digest) = 64),
    content bytea,
    primary key (year, version, name),
    foreign key (year, version) references register.closing
);
-- What came out, and the query that gave it; the query is null where none was kept.
create table register.closing_output (
    year       integer not null,
    version    integer not null,
    table_name text    not null,
    query      text,
    content    text    not null,
    digest     text    not null check (length(digest) = 64),
    primary key (year, version, table_name),
    foreign key (year, version) references register.closing
);

-- Something that needs a second person: who asked may not be who decides.
create table register.approval (
    id         bigint      generated always as identity primary key,
    kind       text        not null check (kind in ('REOPEN', 'PUBLISH')),
    year       integer     not null references register.reporting_year,
    centre     text        references register.centre,
    reason     text        check (length(reason) between 3 and 500),
    until      timestamptz,
    asked_by   text        not null,
    asked_at   timestamptz not null default clock_timestamp(),
    decided_by text        check (decided_by <> asked_by),
    decided_at timestamptz,
    approved   boolean,
    check (num_nonnulls(decided_by, decided_at, approved) in (0, 3)),
    check ((kind = 'REOPEN') = (num_nonnulls(reason, until) = 2))
);
create unique index approval_one_waits on register.approval (kind, year) where decided_by is null;

-- Years that were closed before digests were kept have the figures that stand, and nothing to prove them by.
insert into register.closing (year, version, closed_at, closed_by, accepted_by, accepted_at)
select y.year, 1, coalesce(y.closed_at, y.changed_at), null,
       coalesce((select p.published_by from register.publication p where p.year = y.year order by p.version limit 1), '-'),
       coalesce(y.closed_at, y.changed_at)
from register.reporting_year y where y.state in ('CLOSED', 'PUBLISHED');
insert into register.closing_output (year, version, table_name, content, digest)
select year, 1, table_name, content, encode(sha256(convert_to(content, 'UTF8')), 'hex')
from (select s.year, s.table_name,
             string_agg(concat_ws(',', row_position, row_code, column_code, coalesce(trim_scale(value)::text, ''), coalesce(base::text, '')),
                        E'\n' order by row_position, row_code collate "C", column_code collate "C") || E'\n' as content
      from register.statistic s join register.closing c using (year) group by s.year, s.table_name) figures;

-- A version is for good: only its acceptance, and what retention takes away, comes later.
create function register.keep_version() returns trigger language plpgsql as $$
declare
    before constant jsonb := to_jsonb(old);
    after  constant jsonb := to_jsonb(new);
    later  constant text[] := case tg_table_name when 'closing' then array['accepted_by', 'accepted_at']
                                                 when 'closing_input' then array['content'] else '{}' end;
begin
    if after - later <> before - later or before ->> 'accepted_by' is not null or after ->> 'content' is not null then
        raise exception 'A version of a year does not change.' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger closing_kept before update on register.closing for each row execute function register.keep_version();
create trigger closing_input_kept before update on register.closing_input for each row execute function register.keep_version();
create trigger closing_output_kept before update on register.closing_output for each row execute function register.keep_version();

-- When the records of a year are deleted because their time is over, so is the copy that it was counted from.
create function register.retain_inputs() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    update closing_input set content = null where year <= new.last_year and content is not null;
    return null;
end $$;
create trigger retention_of_inputs after insert on register.retention_run
    for each row when (not new.dry) execute function register.retain_inputs();

-- What the office sees of the reports before it closes a year: where each centre valid in the year stands.
create function register.report_states(of_year integer) returns table (centre text, name text, status text, reason text)
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if (caller()).role <> 'OFFICE' then
        raise exception 'Only the office may ask this.' using errcode = '42501';
    end if;
    return query
        select c.code, c.name, r.status, case when r.status = 'EXCUSED' then r.reason end
        from centre c left join centre_report r on r.centre = c.code and r.year = of_year
        where c.valid_from <= make_date(of_year, 12, 31) and coalesce(c.valid_to, 'infinity') >= make_date(of_year, 1, 1)
        order by c.name;
end $$;

-- Numbers for the office and never a record: what runs over 1 January, and how many drafts wait.
create function register.carries_on(into_year integer) returns table (adults bigint, children bigint, drafts bigint)
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if (caller()).role <> 'OFFICE' then
        raise exception 'Only the office may ask this.' using errcode = '42501';
    end if;
    return query
        select (select count(*) from stay s where s.admission_date < make_date(into_year, 1, 1)
                    and (s.discharge_date is null or s.discharge_date > make_date(into_year, 1, 1))),
               (select count(*) from child_stay s where s.admission_date < make_date(into_year, 1, 1)
                    and (s.discharge_date is null or s.discharge_date > make_date(into_year, 1, 1))),
               (select count(*) from draft);
end $$;

do $$
declare
    kept text;
begin
    foreach kept in array array['reopening', 'closing', 'closing_input', 'closing_output', 'approval'] loop
        execute format('alter table register.%1$I enable row level security', kept);
        execute format('alter table register.%1$I force row level security', kept);
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', kept, current_user);
        execute format('create policy of_counting on register.%1$I to ${counting} using (true) with check (true)', kept);
        execute format('grant select on register.%1$I to ${counting}', kept);
        -- The input is rows of single persons, though without keys: the office never sees a record.
        if kept <> 'closing_input' then
            execute format('create policy of_office on register.%1$I for select to ${application}
                            using ((select register.own_role()) = ''OFFICE'')', kept);
            execute format('grant select on register.%1$I to ${application}', kept);
        end if;
    end loop;
end $$;
grant insert on register.reopening, register.closing, register.closing_input, register.closing_output to ${counting};
grant update (ended_at, outcome) on register.reopening to ${counting};
grant insert on register.approval to ${application};
grant update (decided_by, decided_at, approved) on register.approval to ${application};
grant update (accepted_by, accepted_at) on register.closing to ${application};
create policy asked on register.approval for insert to ${application}
    with check ((select register.own_role()) = 'OFFICE' and asked_by = (select register.own_account()) and decided_by is null);
create policy decided on register.approval for update to ${application}
    using ((select register.own_role()) = 'OFFICE' and decided_by is null)
    with check ((select register.own_role()) = 'OFFICE' and decided_by = (select register.own_account()));
create policy accepted on register.closing for update to ${application}
    using ((select register.own_role()) = 'OFFICE' and accepted_by is null)
    with check ((select register.own_role()) = 'OFFICE' and accepted_by = (select register.own_account()));
-- A year is opened by a person of the office, or by the clock: the running one is never forgotten.
grant insert on register.reporting_year to ${counting};
