-- Y1. Users with a pet or service animal.
-- Counted: population/user_asked_about_animal with an animal; base: those who answered.
create view statistics.animals_of_users as
with row (row_position, row_code) as (values
    (1, 'RESIDENTS'),
    (2, 'DAY_USERS')),
counted as (
    select reporting_year, user_group, count(*) filter (where with_animal) as persons, count(*) as answered
    from statistics.user_asked_about_animal group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(persons, 0)::numeric as value, coalesce(answered, 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year and counted.user_group = row_code;

comment on view statistics.animals_of_users is
'nb: Beboere og dagbrukere med kjæledyr eller tjenestedyr. Andel av dem som svarte på om de har dyr. Opplysningene er fra årets første opphold eller dagsbesøk; reserverte er ikke med.
nn: Bebuarar og dagbrukarar med kjæledyr eller tenestedyr. Del av dei som svara på om dei har dyr. Opplysningane er frå det første opphaldet eller dagsbesøket i året; reserverte er ikkje med.
en: Residents and day users with a pet or service animal. Share of those who answered whether they have an animal. The facts are of the first stay or day visit of the year; those who opted out are not included.';
