-- K1 for each centre. Children and their stays.
-- Counted: population/counted_child and counted_child_stay at the centres of population/valid_centre.
create view statistics.centre_children as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'PERSONS', count(*)
    from statistics.counted_child group by 1, 2
    union all
    select reporting_year, centre, 'STAYS', count(*)
    from statistics.counted_child_stay group by 1, 2)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, coalesce(counted.number, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('PERSONS'), ('STAYS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_children is
'nb: Barn som bodde på krisesenteret, ved sitt første opphold i året på noe krisesenter, og alle barns opphold. Til og med 2020 er reserverte barn ikke med i personer; fra 2021 er de det. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Barn som budde på krisesenteret, ved det første opphaldet sitt i året på noko krisesenter, og alle opphald for barn. Til og med 2020 er reserverte barn ikkje med i personar; frå 2021 er dei det. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Children who lived at the shelter, at their first stay of the year at any shelter, and all stays of children. To 2020 children who opted out are not among the persons; from 2021 they are. Every shelter that existed on at least one day of the year has a row.';
