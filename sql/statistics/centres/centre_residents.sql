-- B2 for each centre. Residents by gender.
-- Counted: population/counted_resident at the centres of population/valid_centre.
create view statistics.centre_residents as
with counted as (
    select reporting_year, centre, gender, count(*) as persons
    from statistics.counted_resident group by 1, 2, 3)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, column_code, coalesce(sum(persons), 0)::numeric as value, null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.gender = gender_column.gender
group by year.year, valid.centre, column_code;

comment on view statistics.centre_residents is
'nb: Personer som bodde på krisesenteret, etter kjønn, ved sitt første opphold i året på noe krisesenter. Til og med 2020 er reserverte ikke med; fra 2021 er de det. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Personar som budde på krisesenteret, etter kjønn, ved det første opphaldet sitt i året på noko krisesenter. Til og med 2020 er reserverte ikkje med; frå 2021 er dei det. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Persons who lived at the shelter, by gender, at their first stay of the year at any shelter. To 2020 those who opted out are not counted; from 2021 they are. Every shelter that existed on at least one day of the year has a row.';
