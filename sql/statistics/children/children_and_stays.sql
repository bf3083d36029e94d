-- K1. Children and children's stays by gender.
-- Counted: population/counted_child and population/counted_child_stay.
create view statistics.children_and_stays as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'STAYS')),
counted as (
    select reporting_year, 'PERSONS' as row_code, gender, count(*) as number from statistics.counted_child group by 1, 3
    union all
    select reporting_year, 'STAYS', gender, count(*) from statistics.counted_child_stay group by 1, 3)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(sum(counted.number), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.child_gender_column
left join counted on counted.reporting_year = year.year
                 and counted.row_code = row.row_code
                 and counted.gender = child_gender_column.gender
group by year.year, row_position, row.row_code, column_code;

comment on view statistics.children_and_stays is
'nb: Personer: barn under 18 år som overnattet minst én natt i året, talt ved årets første opphold. Til og med 2020 uten reserverte. Opphold: alle barns opphold med minst én natt i året. For barn under 16 år tok omsorgspersonen stilling til registrering.
nn: Personar: barn under 18 år som overnatta minst éi natt i året, talde ved det første opphaldet i året. Til og med 2020 utan reserverte. Opphald: alle opphald for barn med minst éi natt i året. For barn under 16 år tok omsorgspersonen stilling til registrering.
en: Persons: children under 18 who stayed at least one night in the year, counted at their first stay of the year. To 2020 without those opted out. Stays: every child''s stay with at least one night in the year. For children under 16 the caregiver decided on registration.';
