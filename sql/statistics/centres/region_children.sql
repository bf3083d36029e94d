-- K1 for each region of the centre. Children and their stays.
-- Counted: population/counted_child and counted_child_stay; the region from population/valid_centre.
create view statistics.region_children as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, 'PERSONS', count(*)
    from statistics.counted_child join statistics.valid_centre using (reporting_year, centre) group by 1, 2
    union all
    select reporting_year, region, 'STAYS', count(*)
    from statistics.counted_child_stay join statistics.valid_centre using (reporting_year, centre) group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('PERSONS'), ('STAYS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_children is
'nb: Barn som bodde på krisesenteret, ved sitt første opphold i året på noe krisesenter, og alle barns opphold. Til og med 2020 er reserverte barn ikke med i personer; fra 2021 er de det. Regionen er den krisesenteret ligger i.
nn: Barn som budde på krisesenteret, ved det første opphaldet sitt i året på noko krisesenter, og alle opphald for barn. Til og med 2020 er reserverte barn ikkje med i personar; frå 2021 er dei det. Regionen er den krisesenteret ligg i.
en: Children who lived at the shelter, at their first stay of the year at any shelter, and all stays of children. To 2020 children who opted out are not among the persons; from 2021 they are. The region is that of the shelter.';
