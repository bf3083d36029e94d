-- The words of a published chapter that an editor of the office stands for: the proposed text signed
-- off, a text of the editor's own, or neither any more. A revision is never changed; a new one follows.
-- Nothing here is about a person, and all of it is for the public.
create table register.highlight (
    year       integer     not null references register.reporting_year,
    chapter    text        not null check (chapter in ('headline', 'events', 'residents', 'dayusers', 'children', 'men',
                               'perpetrators', 'services', 'cooperation', 'staff', 'availability', 'economy', 'animals', 'centres')),
    language   text        not null check (language in ('nb', 'nn', 'en')),
    revision   integer     not null check (revision > 0),
    kind       text        not null check (kind in ('SIGNED', 'WRITTEN', 'WITHDRAWN')),
    lead       text        not null default '' check (length(lead) <= 400),
    figures    text[]      not null default '{}' check (cardinality(figures) <= 3),
    points     text[]      not null default '{}',
    cells      text[]      not null default '{}',   -- table, row and column of each figure; '' where it has none
    digest     text        not null,                -- of the figures that the text rests on
    written_by text        not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (year, chapter, language, revision),
    check (cardinality(points) = cardinality(figures) and cardinality(cells) = cardinality(figures)),
    check ((kind = 'WITHDRAWN') = (lead = '' and cardinality(points) = 0))
);

alter table register.highlight enable row level security;
alter table register.highlight force row level security;
do $$ begin
    execute format('create policy of_owner on register.highlight to %I using (true) with check (true)', current_user);
end $$;
create policy read_by_all on register.highlight for select to ${application} using (true);
create policy written_by_office on register.highlight for insert to ${application}
    with check ((select register.own_role()) = 'OFFICE' and written_by = (select register.own_account()));
grant select, insert on register.highlight to ${application};
