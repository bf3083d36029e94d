-- D1 for each region of the centre. Day users and day visits.
-- Counted: population/counted_day_user and counted_visit; the region from population/valid_centre.
create view statistics.region_day_users as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, 'PERSONS', count(*)
    from statistics.counted_day_user join statistics.valid_centre using (reporting_year, centre) group by 1, 2
    union all
    select reporting_year, region, 'VISITS', count(*)
    from statistics.counted_visit join statistics.valid_centre using (reporting_year, centre) group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('PERSONS'), ('VISITS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_day_users is
'nb: Voksne dagbrukere ved sitt første dagsbesøk i året på noe krisesenter, og alle voksnes dagsbesøk. Flere besøk av én bruker på én dag telles som ett. Til og med 2020 er reserverte ikke med i personer; fra 2021 er de det. Regionen er den krisesenteret ligger i.
nn: Vaksne dagbrukarar ved det første dagsbesøket sitt i året på noko krisesenter, og alle dagsbesøk av vaksne. Fleire besøk av éin brukar på éin dag blir talde som eitt. Til og med 2020 er reserverte ikkje med i personar; frå 2021 er dei det. Regionen er den krisesenteret ligg i.
en: Adult day users at their first day visit of the year at any shelter, and all day visits of adults. Several visits of one user on one day count as one. To 2020 those who opted out are not among the persons; from 2021 they are. The region is that of the shelter.';
