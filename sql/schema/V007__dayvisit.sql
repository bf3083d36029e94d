-- Day users and their visits (forms.md forms C and D): what the animal tables need so far.
create table register.day_user (
    id         uuid    primary key,
    version    integer not null,
    centre     text    not null references register.centre,
    user_key   text    not null check (user_key ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$'),
    gender     text    not null check (gender in ('WOMAN', 'MAN', 'OTHER', 'NOT_RECORDED')),
    is_child   boolean not null,
    has_animal text[]  not null default '{}' check (has_animal <@ array['NONE', 'PET', 'SERVICE_ANIMAL']),
    hesitated  text    check (hesitated in ('YES', 'NO', 'UNKNOWN')),
    created_by text    not null,
    created_at timestamptz not null,
    changed_by text    not null,
    changed_at timestamptz not null,
    unique (centre, id),
    constraint day_user_animal_none_alone check (not ('NONE' = any (has_animal)) or cardinality(has_animal) = 1)
);
create table register.day_visit (
    id                     uuid    primary key,
    version                integer not null,
    centre                 text    not null references register.centre,
    consent                text    not null check (consent in ('FULL', 'RESERVED')),
    day_user               uuid,
    visit_date             date    not null,
    gender                 text    not null check (gender in ('WOMAN', 'MAN', 'OTHER', 'NOT_RECORDED')),
    is_child               boolean not null,
    first_in_year_national boolean not null,
    created_by             text    not null,
    created_at             timestamptz not null,
    changed_by             text    not null,
    changed_at             timestamptz not null,
    unique (centre, id),
    foreign key (centre, day_user) references register.day_user (centre, id),
    constraint day_visit_user_belongs_to_full check ((consent = 'FULL') = (day_user is not null))
);
create index day_visit_by_date on register.day_visit (visit_date);
create index day_visit_of_user on register.day_visit (centre, day_user);
create trigger day_visit_in_open_year before insert or update or delete on register.day_visit
    for each row execute function register.require_open_year('visit_date');
grant select on register.day_user, register.day_visit to ${application}, ${counting};
