-- Y3. Users with animals who hesitated or waited to seek help for fear for the animal.
-- Counted: population/user_asked_about_animal with YES; base: YES + NO of those with an animal (R11, R12).
create view statistics.animal_hesitated as
with row (row_position, row_code) as (values
    (1, 'RESIDENTS'),
    (2, 'DAY_USERS')),
counted as (
    select reporting_year, user_group, count(*) filter (where hesitated = 'YES') as persons, count(*) as answered
    from statistics.user_asked_about_animal where hesitated in ('YES', 'NO') group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(persons, 0)::numeric as value, coalesce(answered, 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year and counted.user_group = row_code;

comment on view statistics.animal_hesitated is
'nb: Brukere med kjæledyr eller tjenestedyr som vegret seg for eller utsatte å oppsøke hjelp av frykt for dyret. Andel av dem med dyr som svarte ja eller nei.
nn: Brukarar med kjæledyr eller tenestedyr som vegra seg for eller utsette å søkje hjelp av frykt for dyret. Del av dei med dyr som svarte ja eller nei.
en: Users with a pet or service animal who hesitated or waited to seek help for fear for the animal. Share of those with an animal who answered yes or no.';
