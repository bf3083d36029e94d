-- A one-to-one conversation by phone (forms.md form E).
create table register.phone_conversation (
    id                     uuid     primary key,
    version                integer  not null,
    centre                 text     not null references register.centre,
    consent                text     not null check (consent in ('FULL', 'RESERVED')),
    conversation_date      date     not null,
    gender                 text     not null check (gender in ('WOMAN', 'MAN', 'OTHER', 'NOT_RECORDED')),
    is_adult               boolean  not null,
    structured             boolean  not null,
    first_in_year_national boolean  not null,
    user_key               text     check (user_key ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$'),
    user_kind              text     check (user_kind in ('FORMER_RESIDENT', 'DAY_USER', 'NEW')),
    duration_minutes       smallint check (duration_minutes between 1 and 300),
    created_by             text     not null,
    created_at             timestamptz not null,
    changed_by             text     not null,
    changed_at             timestamptz not null,
    unique (centre, id),
    constraint conversation_reserved_keeps_the_minimum
        check (consent = 'FULL' or num_nonnulls(user_key, user_kind, duration_minutes) = 0)
);
create index phone_conversation_of_centre on register.phone_conversation (centre, conversation_date desc);
create index phone_conversation_by_date on register.phone_conversation (conversation_date);
create trigger phone_conversation_in_open_year before insert or update or delete on register.phone_conversation
    for each row execute function register.require_open_year('conversation_date');
grant select, insert, update on register.phone_conversation to ${application};
grant select on register.phone_conversation to ${counting};
