-- Countries by ISO 3166-1 alpha-2 with the world region they are published under (forms.md L2).
-- Their names are the platform's own, in each language.
create table register.country (
    code       text not null check (code ~ '^[A-Z]{2}$'),
    region     text not null check (region in ('NORWAY', 'NORDIC', 'EU_EEA_UK', 'OTHER_EUROPE', 'AFRICA', 'MIDDLE_EAST', 'SOUTH_ASIA',
        'OTHER_ASIA', 'NORTH_AMERICA_OCEANIA', 'LATIN_AMERICA', 'UNKNOWN')),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    primary key (code, valid_from)
);
grant select on register.country to ${application}, ${counting};
