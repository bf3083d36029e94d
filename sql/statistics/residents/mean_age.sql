-- B10. Mean age: value is the sum of the ages, base is the persons; the page divides.
-- Counted: population/described_resident whose year of birth is known (R6, R11).
create view statistics.mean_age as
with resident as (
    select reporting_year, gender, count(*) as persons, sum(age) as years
    from statistics.described_resident where age is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(years), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.gender_column
left join resident on resident.reporting_year = year.year and resident.gender = gender_column.gender
group by year.year, column_code;

comment on view statistics.mean_age is
'nb: Summen av beboernes alder delt på beboerne med kjent fødselsår, ved årets første opphold. Alder er året de ble skrevet inn, minus fødselsåret. Vises i hele år.
nn: Summen av alderen til bebuarane delt på bebuarane med kjent fødselsår, ved det første opphaldet i året. Alder er året dei blei skrivne inn, minus fødselsåret. Blir vist i heile år.
en: The sum of the residents'' ages divided by the residents whose year of birth is known, at their first stay of the year. Age is the year of admission minus the year of birth. Shown in whole years.';
