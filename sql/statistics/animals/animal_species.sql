-- Section 14 (F species). Species of the animals; a user with several counts once in each (R16).
-- Counted: population/user_asked_about_animal; base: those with an animal who told of at least one species.
create view statistics.animal_species as
with row (row_position, row_code) as (values
    (1, 'DOG'),
    (2, 'CAT'),
    (3, 'SMALL'),
    (4, 'HORSE'),
    (5, 'FARM'),
    (6, 'OTHER')),
counted as (
    select reporting_year, user_group, 'ANSWERED' as code, count(*) as persons
    from statistics.user_asked_about_animal where cardinality(species) > 0 group by 1, 2
    union all
    select reporting_year, user_group, kind, count(*)
    from statistics.user_asked_about_animal
    cross join lateral (select distinct unnest(species) as kind) each group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.user_column
left join counted on counted.reporting_year = year.year and counted.user_group = user_column.user_group
group by year.year, row_position, row_code, column_code;

comment on view statistics.animal_species is
'nb: Beboere og dagbrukere med kjæledyr eller tjenestedyr, etter dyreslag. En bruker kan ha flere slag. Andel av dem med dyr som oppga minst ett dyreslag. Den som både var beboer og dagbruker, er med i begge grupper.
nn: Bebuarar og dagbrukarar med kjæledyr eller tenestedyr, etter dyreslag. Ein brukar kan ha fleire slag. Del av dei med dyr som oppgav minst eitt dyreslag. Den som både var bebuar og dagbrukar, er med i begge grupper.
en: Residents and day users with a pet or service animal, by species. A user may have several. Share of those with an animal who named at least one species. Who was both resident and day user is in both groups.';
