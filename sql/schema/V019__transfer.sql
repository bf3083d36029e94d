-- Files that come in and go out (contract section 5). A record that was sent keeps the sender's own id; one
-- that was typed is known by the id that the register gave it. Both are one name, unique per centre and kind.
do $$
declare
    records text;
begin
    foreach records in array array['stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation'] loop
        execute format('alter table register.%1$s
            add column given_id text constraint %1$s_given_id check (given_id ~ ''^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$''),
            add column transfer uuid,
            add column record_id text not null generated always as (coalesce(given_id, id::text)) stored', records);
        execute format('create unique index %1$s_record_id on register.%1$s (centre, record_id)', records);
    end loop;
end $$;

-- One file that was taken in: how many records, never what stood in it nor what it was called. The
-- records that it made carry its id; those that it changed are listed, for its undoing.
create table register.transfer (
    id        uuid        not null,
    centre    text        not null references register.centre,
    kind      text        not null check (kind in ('STAYS', 'CHILD_STAYS', 'DAY_USERS', 'DAY_VISITS', 'PHONE_CONVERSATIONS')),
    received  integer     not null,
    created   integer     not null,
    updated   integer     not null,
    unchanged integer     not null,
    made_by   text        not null,
    made_at   timestamptz not null,
    undone_by text,
    undone_at timestamptz,
    primary key (centre, id)
);
create index transfer_by_time on register.transfer (centre, made_at desc);
create table register.transfer_change (
    centre   text    not null references register.centre,
    transfer uuid    not null,
    record   uuid    not null,
    version  integer not null,
    primary key (centre, transfer, record),
    foreign key (centre, transfer) references register.transfer
);

-- What another system calls our columns and codes, as the centre's manager has said once.
create table register.transfer_name (
    centre text not null references register.centre,
    kind   text not null check (kind in ('STAYS', 'CHILD_STAYS', 'DAY_USERS', 'DAY_VISITS', 'PHONE_CONVERSATIONS')),
    field  text not null check (length(field) <= 64),   -- our column; empty where the name is a column's
    name   text not null check (length(name) between 1 and 200),
    ours   text not null check (length(ours) <= 64),    -- empty: left out
    primary key (centre, kind, field, name)
);
do $$
declare
    walled text;
begin
    foreach walled in array array['transfer', 'transfer_change', 'transfer_name'] loop
        execute format('alter table register.%1$I enable row level security', walled);
        execute format('alter table register.%1$I force row level security', walled);
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', walled, current_user);
        execute format('create policy own_centre on register.%1$I to ${application}
                        using (centre = (select register.own_centre())) with check (centre = (select register.own_centre()))', walled);
    end loop;
end $$;
grant select, insert on register.transfer, register.transfer_change to ${application};
grant update (undone_by, undone_at) on register.transfer to ${application};
grant select, insert, update, delete on register.transfer_name to ${application};

-- A file that is undone takes its records along.
alter table register.deleted drop constraint deleted_reason_check,
    add constraint deleted_reason_check check (reason in ('TWICE', 'WRONG_FORM', 'NEVER_HAPPENED', 'WRONG_CENTRE', 'ASKED_FOR', 'FILE_UNDONE'));

-- The answers to a choose-many question have no order.
create function register.sorted(answers text[]) returns text[]
language sql immutable parallel safe as $$ select coalesce(array_agg(a order by a), '{}') from unnest(answers) a $$;

-- Whoever saves holds the persons and records that the rules look at, until the end of the transaction; a
-- file that comes in holds the whole centre, and waits for those who save.
create function register.hold(name text) returns void language plpgsql as $$
declare
    centre constant text := register.own_centre();
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(centre || ' files', 0));
    perform pg_advisory_xact_lock(hashtextextended(centre || ' ' || name, 0));
end $$;
create function register.hold_all() returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended(register.own_centre() || ' files', 0))
$$;

-- Rows wait in temporary tables before they are records; not every database lets everybody make them.
do $$ begin
    execute format('grant temporary on database %I to ${application}, ${counting}', current_database());
end $$;

-- As in V016; but a day user, who has no consent to give, has a whole history too, and who has opted out is no
-- longer named as the adult of a child in the child's history either.
create or replace function register.keep_history() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    minimum constant text[] := array['consent', 'consent_given_by', 'service_target', 'admission_date', 'discharge_date',
        'visit_date', 'conversation_date', 'gender', 'is_child', 'is_adult', 'structured', 'first_in_year_national'];
    unseen  constant text[] := array['id', 'version', 'centre', 'created_by', 'created_at', 'changed_by', 'changed_at', 'confirmed'];
    before  jsonb := to_jsonb(old);
    after   jsonb := to_jsonb(new);
    changed jsonb;
    opted_out boolean := coalesce(after ->> 'consent' = 'RESERVED', false);
begin
    select jsonb_object_agg(key, jsonb_build_array(before -> key, value)) into changed
      from jsonb_each(after)
     where before -> key is distinct from value and not key = any (unseen)
       and (not opted_out or key = any (minimum));
    if opted_out and before ->> 'consent' = 'FULL' then
        update change set answers = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(answers) where key = any (minimum))
         where centre = new.centre and record = new.id;
        delete from draft where centre = new.centre and (record = new.id or subject = new.id
            or (kind = 'discharge' and subject = (before ->> 'adult_stay')::uuid));
        delete from key_change_record where centre = new.centre and record = new.id;
        delete from key_change k where k.centre = new.centre
            and not exists (select from key_change_record r where r.centre = k.centre and r.key_change = k.id);
    end if;
    if before ->> 'adult_stay' is not null and after ->> 'adult_stay' is null and exists (
        select from stay where centre = new.centre and id = (before ->> 'adult_stay')::uuid and consent = 'RESERVED') then
        changed := nullif(changed - 'adult_stay', '{}');
        update change set answers = answers - 'adult_stay' where centre = new.centre and record = new.id;
    end if;
    if changed is not null then
        insert into change (centre, kind, record, version, changed_by, changed_at, answers)
        values (new.centre, tg_table_name, new.id, new.version, new.changed_by, new.changed_at, changed);
    end if;
    return null;
end $$;
