-- Accounts. The password is stored as algorithm:iterations:salt:hash, never as itself.
create table register.account (
    username  text        primary key check (username ~ '^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$'),
    version   integer     not null default 0,
    role      text        not null check (role in ('STAFF', 'MANAGER', 'OFFICE', 'ADMIN')),
    centre    text        references register.centre,
    password  text        not null check (password like 'PBKDF2WithHmacSHA512:%'),
    enabled   boolean     not null default true,
    created_at timestamptz not null default now(),
    check ((role in ('STAFF', 'MANAGER')) = (centre is not null))
);
grant select, update on register.account to ${application};
