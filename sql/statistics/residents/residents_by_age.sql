-- B10. Age groups of the residents.
-- Counted: population/described_resident; base: those whose year of birth is known (R6, R11).
create view statistics.residents_by_age as
with resident as (
    select reporting_year, gender, age, count(*) as persons
    from statistics.described_resident where age is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where age >= from_age and (to_age is null or age <= to_age)), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.age_group
cross join statistics.gender_column
left join resident on resident.reporting_year = year.year and resident.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.residents_by_age is
'nb: Beboere etter alder: året de ble skrevet inn, minus fødselsåret. Andel av beboerne med kjent fødselsår, ved årets første opphold.
nn: Bebuarar etter alder: året dei blei skrivne inn, minus fødselsåret. Del av bebuarane med kjent fødselsår, ved det første opphaldet i året.
en: Residents by age: the year of admission minus the year of birth. Share of the residents whose year of birth is known, at their first stay of the year.';
