-- What happens to a record besides its answers: its history, its deletion, the corrections of
-- keys, and the drafts of those who write. None of it outlives a reservation.

-- Who changed what and when: each changed column with the text before and after. The first
-- writing stands in the record itself.
create table register.change (
    id         bigint      generated always as identity primary key,
    centre     text        not null references register.centre,
    kind       text        not null,
    record     uuid        not null,
    version    integer     not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    answers    jsonb       not null
);
create index change_of_record on register.change (centre, record, id);
grant select on register.change to ${application};

-- What someone has begun to write, as typed. Its author's alone; gone after 14 days.
create table register.draft (
    account  text        not null references register.account,
    record   uuid        not null,
    subject  uuid        not null,   -- the record it is about: that of another form, where a draft has an id of its own
    centre   text        not null references register.centre,
    kind     text        not null check (kind ~ '^[a-z]{1,20}$'),
    answers  text        not null check (length(answers) between 2 and 60000),
    saved_at timestamptz not null,
    primary key (account, record)
);
create index draft_by_subject on register.draft (subject);
create index draft_by_time on register.draft (saved_at);
grant select, insert, update, delete on register.draft to ${application};

-- A deleted record leaves a stone: what it was, when, who took it away and why. No answers.
create table register.deleted (
    record     uuid        primary key,
    centre     text        not null references register.centre,
    kind       text        not null,
    first_day  date,
    reason     text        not null check (reason in ('TWICE', 'WRONG_FORM', 'NEVER_HAPPENED', 'WRONG_CENTRE', 'ASKED_FOR')),
    deleted_by text        not null,
    deleted_at timestamptz not null
);
create index deleted_of_centre on register.deleted (centre, deleted_at desc);
grant select, insert on register.deleted to ${application};

-- A mistyped key that was corrected, or two keys that turned out to be one person; with the
-- records that were moved, so that it can be undone.
create table register.key_change (
    id         uuid        primary key,
    centre     text        not null references register.centre,
    from_key   text        not null,
    to_key     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    undone_by  text,
    undone_at  timestamptz,
    unique (centre, id)
);
create table register.key_change_record (
    key_change uuid not null references register.key_change,
    kind       text not null,
    record     uuid not null,
    primary key (key_change, record)
);
create index key_change_record_of on register.key_change_record (record);
grant select, insert, update on register.key_change to ${application};
grant select, insert on register.key_change_record to ${application};

-- Writes the history of a changed record. When its person has opted out, everything that was ever
-- written about it beyond the minimum goes at once: in the history, the drafts and the key changes.
create function register.keep_history() returns trigger
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
         where record = new.id;
        delete from draft where record = new.id or subject = new.id
            or (kind = 'discharge' and subject = (before ->> 'adult_stay')::uuid);
        delete from key_change_record where record = new.id;
        delete from key_change k where not exists (select from key_change_record r where r.key_change = k.id) and k.centre = new.centre;
    end if;
    if changed is not null then
        insert into change (centre, kind, record, version, changed_by, changed_at, answers)
        values (new.centre, tg_table_name, new.id, new.version, new.changed_by, new.changed_at, changed);
    end if;
    return null;
end $$;

-- A record goes only after its stone has been set; what was written about it goes with it.
create function register.require_stone() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if not exists (select from deleted where record = old.id and centre = old.centre) then
        raise exception 'A record is deleted with a reason only.' using errcode = 'YR002';
    end if;
    delete from change where record = old.id;
    delete from draft where record = old.id or subject = old.id;
    delete from key_change_record where record = old.id;
    return old;
end $$;

do $$
declare
    records text;
begin
    foreach records in array array['stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation'] loop
        execute format('create trigger %1$s_history after update on register.%1$s
                        for each row execute function register.keep_history()', records);
        execute format('create trigger %1$s_stone before delete on register.%1$s
                        for each row execute function register.require_stone()', records);
        execute format('grant delete on register.%s to ${application}', records);
    end loop;
end $$;
