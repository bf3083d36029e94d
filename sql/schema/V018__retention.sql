-- How long records of single persons are kept: a number of years after every year that they touch has
-- been closed. The counted cells and the publications stay; the records, and whatever was written about
-- them, go.
alter table register.reporting_year add column closed_at timestamptz;
update register.reporting_year set closed_at = changed_at where state in ('CLOSED', 'PUBLISHED');

create function register.note_closing() returns trigger language plpgsql as $$
begin
    if new.state in ('OPEN', 'CLOSING') then
        new.closed_at := null;
    elsif new.closed_at is null then
        new.closed_at := now();
    end if;
    return new;
end $$;
create trigger reporting_year_closed before insert or update on register.reporting_year
    for each row execute function register.note_closing();

create table register.retention_run (
    id            bigint      generated always as identity primary key,
    at            timestamptz not null default clock_timestamp(),
    last_year     integer     not null,
    dry           boolean     not null,
    stays         bigint      not null,
    child_stays   bigint      not null,
    day_users     bigint      not null,
    day_visits    bigint      not null,
    conversations bigint      not null,
    traces        bigint      not null   -- stones, corrections of keys, drafts and lines of history
);
grant select on register.retention_run to ${application}, ${counting};

-- The last year whose records are due: it and all before it have been closed for so many years.
create function register.due_year(kept_years integer) returns integer
language sql stable security definer set search_path = register, pg_temp as $$
    select max(y.year) from reporting_year y
     where y.closed_at <= now() - make_interval(years => kept_years)
       and not exists (select from reporting_year earlier
                        where earlier.year <= y.year
                          and (earlier.closed_at is null or earlier.closed_at > now() - make_interval(years => kept_years)))
$$;

-- Lists what is due, and unless it is a dry run deletes it. Without anything due it does nothing.
create function register.retain(secret text, kept_years integer, dry boolean) returns register.retention_run
language plpgsql security definer set search_path = register, pg_temp set lock_timeout = '10s' as $$
declare
    due  integer := due_year(kept_years);
    done retention_run;
begin
    perform knock(secret);
    perform pg_advisory_xact_lock(hashtext('register.retention'));
    if due is null then
        return null;
    end if;
    create temp table gone on commit drop as
        select 'child_stay' as kind, centre, id from child_stay where extract(year from discharge_date) <= due
        union all select 'day_visit', centre, id from day_visit where extract(year from visit_date) <= due
        union all select 'phone_conversation', centre, id from phone_conversation where extract(year from conversation_date) <= due
        union all select 'stay', s.centre, s.id from stay s where extract(year from discharge_date) <= due
            and not exists (select from child_stay c where c.centre = s.centre and c.adult_stay = s.id
                               and (c.discharge_date is null or extract(year from c.discharge_date) > due))
        union all select 'day_user', u.centre, u.id from day_user u
            where extract(year from u.created_at at time zone 'Europe/Oslo') <= due
              and not exists (select from day_visit v where v.centre = u.centre and v.day_user = u.id
                                 and extract(year from v.visit_date) > due);
    create temp table trace on commit drop as
        select 'deleted' as kind, centre, record as id from deleted
         where extract(year from coalesce(first_day, deleted_at::date)) <= due and extract(year from deleted_at) <= due
        union all select 'key_change', k.centre, k.id from key_change k
         where extract(year from k.changed_at) <= due
           and not exists (select from key_change_record r where r.centre = k.centre and r.key_change = k.id
                              and (r.centre, r.record) not in (select g.centre, g.id from gone g))
        union all select 'change', centre, record from change where (centre, record) in (select g.centre, g.id from gone g)
        union all select 'draft', centre, subject from draft where (centre, subject) in (select g.centre, g.id from gone g);
    select count(*) filter (where kind = 'stay'), count(*) filter (where kind = 'child_stay'),
           count(*) filter (where kind = 'day_user'), count(*) filter (where kind = 'day_visit'),
           count(*) filter (where kind = 'phone_conversation'), (select count(*) from trace)
      into done.stays, done.child_stays, done.day_users, done.day_visits, done.conversations, done.traces
      from gone;
    if done.stays + done.child_stays + done.day_users + done.day_visits + done.conversations + done.traces = 0 then
        return null;
    end if;
    if not dry then
        -- The years are closed and no reason is asked: the triggers that would ask stand aside, in this
        -- transaction only; nobody else writes these tables meanwhile.
        alter table stay disable trigger user;
        alter table child_stay disable trigger user;
        alter table day_user disable trigger user;
        alter table day_visit disable trigger user;
        alter table phone_conversation disable trigger user;
        delete from change where (centre, record) in (select centre, id from gone);
        delete from draft where (centre, subject) in (select centre, id from gone) or (centre, record) in (select centre, id from gone);
        delete from key_change_record where (centre, record) in (select centre, id from gone)
            or (centre, key_change) in (select centre, id from trace where kind = 'key_change');
        delete from key_change where (centre, id) in (select centre, id from trace where kind = 'key_change');
        delete from deleted where (centre, record) in (select centre, id from trace where kind = 'deleted');
        delete from child_stay where (centre, id) in (select centre, id from gone where kind = 'child_stay');
        delete from stay where (centre, id) in (select centre, id from gone where kind = 'stay');
        delete from day_visit where (centre, id) in (select centre, id from gone where kind = 'day_visit');
        delete from day_user where (centre, id) in (select centre, id from gone where kind = 'day_user');
        delete from phone_conversation where (centre, id) in (select centre, id from gone where kind = 'phone_conversation');
        -- The lines of the audit trail stay, without what they were about; their seals still hold.
        update audit a set record = null, detail = null, salt = null
          from (select centre, id from gone union select centre, id from trace where kind = 'deleted') g
         where a.chain = g.centre and a.record = g.id::text;
        alter table stay enable trigger user;
        alter table child_stay enable trigger user;
        alter table day_user enable trigger user;
        alter table day_visit enable trigger user;
        alter table phone_conversation enable trigger user;
    end if;
    insert into retention_run (last_year, dry, stays, child_stays, day_users, day_visits, conversations, traces)
    values (due, dry, done.stays, done.child_stays, done.day_users, done.day_visits, done.conversations, done.traces)
    returning * into done;
    drop table gone, trace;
    return done;
end $$;
