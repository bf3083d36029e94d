-- B1, B2. Residents and stays by gender.
-- Counted: population/counted_resident and population/counted_stay.
create view statistics.residents_and_stays as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'STAYS')),
counted as (
    select reporting_year, 'PERSONS' as row_code, gender, count(*) as number from statistics.counted_resident group by 1, 3
    union all
    select reporting_year, 'STAYS', gender, count(*) from statistics.counted_stay group by 1, 3)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(sum(counted.number), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year
                 and counted.row_code = row.row_code
                 and counted.gender = gender_column.gender
group by year.year, row_position, row.row_code, column_code;

comment on view statistics.residents_and_stays is
'nb: Personer: voksne som overnattet minst én natt i året, talt ved årets første opphold. Til og med 2020 uten dem som reserverte seg mot registrering. Opphold: alle opphold med minst én natt i året, også reserverte.
nn: Personar: vaksne som overnatta minst éi natt i året, talde ved det første opphaldet i året. Til og med 2020 utan dei som reserverte seg mot registrering. Opphald: alle opphald med minst éi natt i året, òg reserverte.
en: Persons: adults who stayed at least one night in the year, counted at their first stay of the year. To 2020 without those who opted out of registration. Stays: every stay with at least one night in the year, opted out or not.';
