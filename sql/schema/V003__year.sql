-- The registration years and the wall around those that are not open (forms.md X16).
create table register.reporting_year (
    year       integer     primary key check (year between 2000 and 2100),
    version    integer     not null default 0,
    state      text        not null default 'OPEN' check (state in ('OPEN', 'CLOSING', 'CLOSED', 'PUBLISHED')),
    changed_at timestamptz not null default now()
);
grant select, insert on register.reporting_year to ${application};
grant select, update on register.reporting_year to ${counting};

-- Refuses a date in a year that is not open, and holds the year's row until the end of the
-- transaction, so that nobody closes the year between the check and the commit. Only new or
-- changed dates are tested; a change that touches no date needs one open year in the record.
-- Arguments: the record's first date column and, if it spans time, its last.
create function register.require_open_year() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    before    jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
    after     jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
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
        if not found then
            raise exception 'The year % is not open.', tested using errcode = 'YR001', detail = tested;
        end if;
    end loop;
    if tg_op = 'UPDATE' and cardinality(array_remove(dates, null)) = 0 then
        first_day := (after ->> tg_argv[0])::date;
        last_day := case when tg_nargs = 1 then first_day else coalesce((after ->> tg_argv[1])::date, today()) end;
        perform 1 from reporting_year
         where year between extract(year from first_day) and extract(year from last_day) and state = 'OPEN' for share;
        if not found then
            tested := extract(year from last_day);
            raise exception 'The year % is not open.', tested using errcode = 'YR001', detail = tested;
        end if;
    end if;
    return coalesce(new, old);
end $$;
