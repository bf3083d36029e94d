-- Only demonstrations, of invented persons, could publish before figures were protected, by a rule that did not
-- keep what it hid. No new version could be protected beside such a one: they go, and the years are published anew.
delete from register.published_statistic;
delete from register.published_table;
delete from register.publication;
update register.reporting_year set state = 'CLOSED', version = version + 1, changed_at = now() where state = 'PUBLISHED';

-- Why a figure is hidden, never the figure: it is of FEW, it PROTECTS another one, it would tell of everybody in a
-- small GROUP, or the share or mean rests on a small BASE (then its value and its base may be shown). A hidden figure
-- of which only the value or only the base is hidden keeps the other: what is null has not been published.
alter table register.published_statistic
    drop constraint published_statistic_check,
    add why text check (why in ('FEW', 'PROTECTS', 'GROUP', 'BASE')),
    add check (hidden or why is null),
    add check (not hidden or why is not null or (value is null and base is null)),
    add check (why is null or why = 'BASE' or num_nulls(value, base) > 0);

-- What the attack on the version found: every hidden figure with what can be known of it.
alter table register.publication
    add attack jsonb;
grant update (attack) on register.publication to ${counting};

create or replace function register.keep_publication() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null
       or old.digest is not null and new.digest is distinct from old.digest
       or old.attack is not null and new.attack is distinct from old.attack
       or to_jsonb(new) - array['digest', 'attack', 'withdrawn_at', 'withdrawn_by', 'withdrawal']
          <> to_jsonb(old) - array['digest', 'attack', 'withdrawn_at', 'withdrawn_by', 'withdrawal'] then
        raise exception 'A publication does not change.' using errcode = '42501';
    end if;
    return new;
end $$;

-- No version without a green report on exactly its figures, whoever writes it and by whatever way.
create function register.prove_publication() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
declare
    proved boolean;
begin
    select digest is not null and digest = publication_digest(year, version)
           and coalesce(attack ->> 'digest' = digest and (attack ->> 'green')::boolean, false)
      into proved from publication where (year, version) = (new.year, new.version);
    if proved is false then
        raise exception 'Version % of % has not been attacked.', new.version, new.year using errcode = '42501';
    end if;
    return null;
end $$;
create constraint trigger publication_proved after insert on register.publication
    deferrable initially deferred for each row execute function register.prove_publication();

-- What is proved is what is there: nothing is added to a version afterwards.
create function register.seal_publication() returns trigger
language plpgsql security definer set search_path = register, pg_temp as $$
begin
    if exists (select from added join publication p using (year, version) where p.digest is not null) then
        raise exception 'A publication does not change.' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger published_table_sealed after insert on register.published_table
    referencing new table as added for each statement execute function register.seal_publication();
create trigger published_statistic_sealed after insert on register.published_statistic
    referencing new table as added for each statement execute function register.seal_publication();
