-- The second wall between centres. The first is the register's own check; this one holds when that is
-- forgotten: the application's role sees and writes rows of the caller's centre only, and nothing at
-- all before enter() has told whose they are. Ids and keys are unique per centre, so that an id that
-- another centre has is as good as a new one.
-- Views may hang on the keys that change here; they are made anew after the migration.
drop schema if exists statistics cascade;
alter table register.child_stay drop constraint child_stay_centre_adult_stay_fkey;
alter table register.day_visit drop constraint day_visit_centre_day_user_fkey;
alter table register.key_change_record drop constraint key_change_record_key_change_fkey;
do $$
declare
    records text;
begin
    foreach records in array array['stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation', 'key_change'] loop
        execute format('alter table register.%1$s drop constraint %1$s_pkey, drop constraint %1$s_centre_id_key,
                        add primary key (centre, id)', records);
    end loop;
end $$;
alter table register.child_stay add foreign key (centre, adult_stay) references register.stay;
alter table register.day_visit add foreign key (centre, day_user) references register.day_user;
alter table register.deleted drop constraint deleted_pkey, add primary key (centre, record);
alter table register.key_change_record add column centre text references register.centre;
update register.key_change_record r set centre = k.centre from register.key_change k where k.id = r.key_change;
alter table register.key_change_record alter column centre set not null,
    drop constraint key_change_record_pkey, add primary key (centre, key_change, record),
    add foreign key (centre, key_change) references register.key_change;
drop index register.key_change_record_of;
create index key_change_record_of on register.key_change_record (centre, record);
drop index register.draft_by_subject;
create index draft_by_subject on register.draft (centre, subject);
create index draft_of_record on register.draft (centre, record);

-- The triggers of V011 and V014, which now ask for the centre too.
create or replace function register.keep_history() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    minimum constant text[] := array['consent', 'consent_given_by', 'service_target', 'admission_date', 'discharge_date',
        'visit_date', 'conversation_date', 'gender', 'is_child', 'is_adult', 'structured', 'first_in_year_national'];
    unseen  constant text[] := array['id', 'version', 'centre', 'created_by', 'created_at', 'changed_by', 'changed_at', 'confirmed'];
    before  jsonb := to_jsonb(old);
    after   jsonb := to_jsonb(new);
    changed jsonb;
    opted_out boolean := after ->> 'consent' = 'RESERVED';
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
    if changed is not null then
        insert into change (centre, kind, record, version, changed_by, changed_at, answers)
        values (new.centre, tg_table_name, new.id, new.version, new.changed_by, new.changed_at, changed);
    end if;
    return null;
end $$;

create or replace function register.require_stone() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if not exists (select from deleted where record = old.id and centre = old.centre) then
        raise exception 'A record is deleted with a reason only.' using errcode = 'YR002';
    end if;
    delete from change where centre = old.centre and record = old.id;
    delete from draft where centre = old.centre and (record = old.id or subject = old.id);
    delete from key_change_record where centre = old.centre and record = old.id;
    return old;
end $$;

create or replace function register.keep_no_reserved_draft() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from stay where centre = new.centre and id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from child_stay where centre = new.centre and id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from day_visit where centre = new.centre and id in (new.record, new.subject) and consent = 'RESERVED')
        or exists (select from phone_conversation where centre = new.centre and id in (new.record, new.subject) and consent = 'RESERVED') then
        return null;
    end if;
    return new;
end $$;

-- Old drafts of all centres go without anybody having entered.
create function register.sweep_drafts(days integer) returns integer
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    gone integer;
begin
    delete from draft where saved_at <= clock_timestamp() - make_interval(days => sweep_drafts.days) and days >= 14;
    get diagnostics gone = row_count;
    return gone;
end $$;

do $$
declare
    walled text;
begin
    foreach walled in array array['stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation', 'centre_report',
        'change', 'draft', 'deleted', 'key_change', 'key_change_record', 'account_review', 'account', 'shelter_service'] loop
        execute format('alter table register.%1$I enable row level security', walled);
        execute format('alter table register.%1$I force row level security', walled);
        -- The owner runs the triggers and the functions, and nobody signs in as it.
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', walled, current_user);
        execute format('create policy of_counting on register.%1$I for select to ${counting} using (true)', walled);
        if walled not in ('account', 'shelter_service') then
            execute format('create policy own_centre on register.%1$I to ${application}
                            using (centre = (select register.own_centre())) with check (centre = (select register.own_centre()))', walled);
        end if;
    end loop;
end $$;
-- Counted cells before they are protected are the office's alone; published ones have tables of their own.
do $$
declare
    counted text;
begin
    foreach counted in array array['statistic', 'counted_table'] loop
        execute format('alter table register.%1$I enable row level security', counted);
        execute format('alter table register.%1$I force row level security', counted);
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', counted, current_user);
        execute format('create policy of_counting on register.%1$I to ${counting} using (true) with check (true)', counted);
        execute format('create policy of_office on register.%1$I for select to ${application}
                        using ((select register.own_role()) = ''OFFICE'')', counted);
    end loop;
end $$;
-- Which services a centre has is public; nobody changes it here.
create policy of_everybody on register.shelter_service for select to ${application} using (true);
-- A draft is its author's alone (forms and drafts of colleagues are swept by the triggers).
create policy own_draft on register.draft as restrictive to ${application}
    using (account = (select register.own_account())) with check (account = (select register.own_account()));
create policy seen on register.account for select to ${application} using (register.sees(username, role, centre));
create policy made on register.account for insert to ${application} with check (register.looks_after(username, role, centre));
create policy kept on register.account for update to ${application}
    using (register.looks_after(username, role, centre)) with check (register.looks_after(username, role, centre));
