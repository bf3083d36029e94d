-- B2 for each region of the centre. Residents by gender.
-- Counted: population/counted_resident; the region from population/valid_centre.
create view statistics.region_residents as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted as (
    select reporting_year, region, gender, count(*) as persons
    from statistics.counted_resident join statistics.valid_centre using (reporting_year, centre) group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.region_residents is
'nb: Personer som bodde på krisesenteret, etter kjønn, ved sitt første opphold i året på noe krisesenter. Til og med 2020 er reserverte ikke med; fra 2021 er de det. Regionen er den krisesenteret ligger i.
nn: Personar som budde på krisesenteret, etter kjønn, ved det første opphaldet sitt i året på noko krisesenter. Til og med 2020 er reserverte ikkje med; frå 2021 er dei det. Regionen er den krisesenteret ligg i.
en: Persons who lived at the shelter, by gender, at their first stay of the year at any shelter. To 2020 those who opted out are not counted; from 2021 they are. The region is that of the shelter.';
