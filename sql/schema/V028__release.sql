-- A published version says why there is a new one, what exactly was published, and who said yes. A faulty
-- version can be withdrawn: it is kept as evidence, but the public sees only that and why.
alter table register.publication
    add reason       text check (length(reason) between 3 and 500),      -- why there is a new version; public
    add approved_by  text check (approved_by <> published_by),           -- the second person
    add digest       text check (length(digest) = 64),                   -- of all that was published
    add withdrawn_at timestamptz,
    add withdrawn_by text,
    add withdrawal   text check (length(withdrawal) between 3 and 500),  -- why it was withdrawn; public
    add check (version > 1 or reason is null),
    add check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawal) in (0, 3));

-- What a publication consists of, as one number: every table with how it is read, and every figure as
-- shown. Two of the same figures have the same digest, whatever their version.
create function register.publication_digest(of_year integer, of_version integer) returns text
language sql stable set search_path = register, pg_temp as $$
    select encode(sha256(convert_to(
        coalesce((select string_agg(row (t.table_name, t.chapter, t.position, t.kind, t.unit, t.base_unit, t.row_label, t.column_label,
                                         t.definition, t.multiple, t.decimals, t.source, t.breaks, t.method)::text, E'\n'
                                    order by t.table_name collate "C")
                    from published_table t where t.year = of_year and t.version = of_version), '') || E'\n\n' ||
        coalesce((select string_agg(row (c.table_name, c.row_position, c.row_code, c.column_code, trim_scale(c.value), c.base, c.hidden)::text, E'\n'
                                    order by c.table_name collate "C", c.row_code collate "C", c.column_code collate "C")
                    from published_statistic c where c.year = of_year and c.version = of_version), ''), 'UTF8')), 'hex')
$$;
revoke execute on function register.publication_digest(integer, integer) from public;
grant execute on function register.publication_digest(integer, integer) to ${counting};
update register.publication set digest = register.publication_digest(year, version);

-- A version never changes: its digest is set once, and it is withdrawn once.
create function register.keep_publication() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null
       or old.digest is not null and new.digest is distinct from old.digest
       or to_jsonb(new) - array['digest', 'withdrawn_at', 'withdrawn_by', 'withdrawal']
          <> to_jsonb(old) - array['digest', 'withdrawn_at', 'withdrawn_by', 'withdrawal'] then
        raise exception 'A publication does not change.' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger publication_kept before update on register.publication for each row execute function register.keep_publication();
grant update (digest, withdrawn_at, withdrawn_by, withdrawal) on register.publication to ${counting};

-- The figures of a withdrawn version: for the office, which looks for what was wrong, and for the counting
-- role, for what was once shown is known and must be reckoned with. For nobody else, whatever a page asks.
do $$
declare
    published text;
begin
    foreach published in array array['published_table', 'published_statistic'] loop
        execute format('alter table register.%1$I enable row level security', published);
        execute format('alter table register.%1$I force row level security', published);
        execute format('create policy of_owner on register.%1$I to %2$I using (true) with check (true)', published, current_user);
        execute format('create policy of_counting on register.%1$I to ${counting} using (true) with check (true)', published);
        execute format('create policy of_everybody on register.%1$I for select to ${application}
                        using ((year, version) in (select p.year, p.version from register.publication p where p.withdrawn_at is null)
                               or (select register.own_role()) = ''OFFICE'')', published);
    end loop;
end $$;

-- What the second person says yes to is what the first one saw.
alter table register.approval
    add digest text check (length(digest) = 64),
    add check (digest is null or kind = 'PUBLISH');
