-- Who the shelters are. ${application} and ${counting} are the names of the two roles that
-- work with the tables; the role that runs this file owns them and does nothing else.
grant usage on schema register to ${application}, ${counting};

-- One row: what kind of register this data folder or database holds.
create table register.installation (
    only_row      boolean     primary key default true check (only_row),
    demonstration boolean     not null,
    created_at    timestamptz not null default now()
);
grant select on register.installation to ${application}, ${counting};

-- Today in Norway, or the fixed day that a demonstration or a test has set for its transaction.
create function register.today() returns date language sql stable as $$
    select coalesce(nullif(current_setting('register.today', true), '')::date,
                    (now() at time zone 'Europe/Oslo')::date)
$$;

create table register.municipality (
    number          text not null check (number ~ '^[0-9]{4}$'),
    name            text not null,
    county_number   text not null,
    county_name     text not null,
    valid_from      date not null,
    valid_to        date,
    predecessors    text,
    population_2020 integer,
    population_2021 integer,
    population_2024 integer,
    primary key (number, valid_from),
    check (valid_to >= valid_from)
);
grant select on register.municipality to ${application}, ${counting};

create table register.centre (
    code              text    primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version           integer not null default 0,
    name              text    not null check (length(name) between 2 and 120),
    host_municipality text    not null check (host_municipality ~ '^[0-9]{4}$'),
    region            text    not null check (region in ('NORTH', 'MID', 'WEST', 'SOUTH', 'EAST')),
    valid_from        date    not null,
    valid_to          date    check (valid_to >= valid_from)
);

create table register.shelter_service (
    centre      text    not null references register.centre,
    target      text    not null check (target in ('WOMEN', 'MEN')),
    residential boolean not null,
    primary key (centre, target)
);
grant select on register.centre, register.shelter_service to ${application}, ${counting};
