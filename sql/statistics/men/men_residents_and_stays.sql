-- Men's chapter (B1, B2). Residents and stays of women and men, and the stays without the reserved ones (R5).
-- Counted: population/counted_resident and population/counted_stay.
create view statistics.men_residents_and_stays as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'STAYS'),
    (3, 'STAYS_WITHOUT_RESERVED')),
counted as (
    select 'PERSONS' as row_code, reporting_year, gender, count(*) as records
    from statistics.counted_resident group by 2, 3
    union all
    select 'STAYS', reporting_year, gender, count(*)
    from statistics.counted_stay group by 2, 3
    union all
    select 'STAYS_WITHOUT_RESERVED', reporting_year, gender, count(*)
    from statistics.counted_stay where consent = 'FULL' group by 2, 3)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(sum(records), 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.men_column
left join counted on counted.reporting_year = year.year and counted.row_code = row.row_code
                 and counted.gender = men_column.column_code
group by year.year, row_position, row.row_code, column_code;

comment on view statistics.men_residents_and_stays is
'nb: Voksne kvinner og menn på krisesenter. Personer: talt ved årets første opphold, til og med 2020 uten dem som reserverte seg mot registrering. Opphold: alle med minst én natt i året, også reserverte, og uten de reserverte.
nn: Vaksne kvinner og menn på krisesenter. Personar: talde ved det første opphaldet i året, til og med 2020 utan dei som reserverte seg mot registrering. Opphald: alle med minst éi natt i året, òg reserverte, og utan dei reserverte.
en: Adult women and men at shelters. Persons: counted at their first stay of the year, to 2020 without those who opted out of registration. Stays: all with at least one night in the year, opted out or not, and without those opted out.';
