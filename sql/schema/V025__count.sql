-- What a counted table says of itself, so that a closed year still says it, and what has changed since
-- a year was last counted, so that a year in which nothing happened is not counted again.
alter table register.counted_table
    add multiple boolean  not null default false,
    add decimals smallint not null default 0 check (decimals between 0 and 3),
    add source   text     not null default '',
    -- years from which the figures cannot be compared with those before
    add breaks   text     not null default '',
    -- how many of the breaks the year lies behind: the version of the method it is counted by
    add method   smallint not null default 1;
alter table register.published_table
    add multiple boolean  not null default false,
    add decimals smallint not null default 0 check (decimals between 0 and 3),
    add source   text     not null default '',
    add breaks   text     not null default '',
    add method   smallint not null default 1;

alter table register.count_run
    add rules text,
    drop constraint count_run_outcome_check,
    add constraint count_run_outcome_check check (outcome in ('DONE', 'FAILED', 'UNCHANGED'));
create index count_run_latest on register.count_run (year, id desc);

-- One line for each statement that changed what a year is counted from. Savers only ever add lines, so
-- that none waits for another; the count takes away those that its snapshot shows, no later ones.
create table register.count_mark (year integer not null);
create index count_mark_year on register.count_mark (year);
grant select, delete on register.count_mark to ${counting};

create function register.mark_years(years integer[]) returns void
language sql security definer set search_path = register, pg_temp as $$
    insert into count_mark select y.year from reporting_year y where y.year = any (years)
$$;
revoke execute on function register.mark_years(integer[]) from public;

-- A stay touches each year from its admission to its end, and the year after, which looks back at it.
create function register.mark_stays() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if tg_op <> 'DELETE' then
        perform mark_years(array(select distinct generate_series(extract(year from admission_date)::integer,
            extract(year from coalesce(discharge_date, greatest(today(), admission_date)))::integer + 1) from now_rows));
    end if;
    if tg_op <> 'INSERT' then
        perform mark_years(array(select distinct generate_series(extract(year from admission_date)::integer,
            extract(year from coalesce(discharge_date, greatest(today(), admission_date)))::integer + 1) from old_rows));
    end if;
    return null;
end $$;

create function register.mark_visits() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if tg_op <> 'DELETE' then
        perform mark_years(array(select distinct extract(year from visit_date)::integer + later from now_rows, generate_series(0, 1) later));
    end if;
    if tg_op <> 'INSERT' then
        perform mark_years(array(select distinct extract(year from visit_date)::integer + later from old_rows, generate_series(0, 1) later));
    end if;
    return null;
end $$;

create function register.mark_conversations() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if tg_op <> 'DELETE' then
        perform mark_years(array(select distinct extract(year from conversation_date)::integer from now_rows));
    end if;
    if tg_op <> 'INSERT' then
        perform mark_years(array(select distinct extract(year from conversation_date)::integer from old_rows));
    end if;
    return null;
end $$;

-- A day user belongs to the years of its visits; one without visits is counted nowhere.
create function register.mark_day_users() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform mark_years(array(select distinct extract(year from v.visit_date)::integer
        from now_rows u join day_visit v on v.centre = u.centre and v.day_user = u.id));
    return null;
end $$;

create function register.mark_reports() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if tg_op <> 'DELETE' then
        perform mark_years(array(select distinct year from now_rows));
    end if;
    if tg_op <> 'INSERT' then
        perform mark_years(array(select distinct year from old_rows));
    end if;
    return null;
end $$;

-- Centres, their services and the municipalities they serve: any year.
create function register.mark_all_years() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform mark_years(array(select year from reporting_year));
    return null;
end $$;

do $$
declare
    watched record;
begin
    for watched in select * from (values
        ('stay', 'mark_stays', true), ('child_stay', 'mark_stays', true), ('day_visit', 'mark_visits', true),
        ('phone_conversation', 'mark_conversations', true), ('centre_report', 'mark_reports', true),
        ('service_report', 'mark_reports', true), ('report_event', 'mark_reports', true), ('day_user', 'mark_day_users', false)
    ) w (name, function, wholly) loop
        if watched.wholly then
            execute format('create trigger %1$s_inserted_is_counted after insert on register.%1$s referencing new table as now_rows for each statement execute function register.%2$s()', watched.name, watched.function);
            execute format('create trigger %1$s_deleted_is_counted after delete on register.%1$s referencing old table as old_rows for each statement execute function register.%2$s()', watched.name, watched.function);
            execute format('create trigger %1$s_changed_is_counted after update on register.%1$s referencing old table as old_rows new table as now_rows for each statement execute function register.%2$s()', watched.name, watched.function);
        else
            execute format('create trigger %1$s_changed_is_counted after update on register.%1$s referencing new table as now_rows for each statement execute function register.%2$s()', watched.name, watched.function);
        end if;
    end loop;
    for watched in select unnest(array['centre', 'shelter_service', 'municipality_served']) as name loop
        execute format('create trigger %1$s_is_counted after insert or update or delete on register.%1$s for each statement execute function register.mark_all_years()', watched.name);
    end loop;
end $$;

-- A year that comes into the register is what the year after it looks back at.
create function register.mark_next_year() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform mark_years(array[new.year + 1]);
    return null;
end $$;
create trigger reporting_year_is_counted after insert on register.reporting_year
    for each row execute function register.mark_next_year();

-- Retention sets the other triggers aside: what it took away is gone from the years up to its last, and
-- from what the year after looks back at.
create function register.mark_retention() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    perform mark_years(array(select year from reporting_year where year <= new.last_year + 1));
    return null;
end $$;
create trigger retention_is_counted after insert on register.retention_run
    for each row when (not new.dry) execute function register.mark_retention();

-- The last year whose records have been deleted; its figures stand, nothing is left to count again.
create function register.last_deleted_year() returns integer
language sql stable security definer set search_path = register, pg_temp as $$
    select coalesce(max(last_year), 0) from retention_run where not dry
$$;
revoke execute on function register.last_deleted_year() from public;
grant execute on function register.last_deleted_year() to ${application}, ${counting};

-- The populations of a year find their records by the days they lasted or the day they ended.
create index stay_days on register.stay using gist (daterange(admission_date, discharge_date));
create index child_stay_days on register.child_stay using gist (daterange(admission_date, discharge_date));
create index stay_by_end on register.stay (discharge_date);
create index child_stay_by_end on register.child_stay (discharge_date);
