-- D1 for each centre. Day users and day visits.
-- Counted: population/counted_day_user and counted_visit at the centres of population/valid_centre.
create view statistics.centre_day_users as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'PERSONS', count(*)
    from statistics.counted_day_user group by 1, 2
    union all
    select reporting_year, centre, 'VISITS', count(*)
    from statistics.counted_visit group by 1, 2)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, coalesce(counted.number, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('PERSONS'), ('VISITS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_day_users is
'nb: Voksne dagbrukere ved sitt første dagsbesøk i året på noe krisesenter, og alle voksnes dagsbesøk. Flere besøk av én bruker på én dag telles som ett. Til og med 2020 er reserverte ikke med i personer; fra 2021 er de det. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Vaksne dagbrukarar ved det første dagsbesøket sitt i året på noko krisesenter, og alle dagsbesøk av vaksne. Fleire besøk av éin brukar på éin dag blir talde som eitt. Til og med 2020 er reserverte ikkje med i personar; frå 2021 er dei det. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Adult day users at their first day visit of the year at any shelter, and all day visits of adults. Several visits of one user on one day count as one. To 2020 those who opted out are not among the persons; from 2021 they are. Every shelter that existed on at least one day of the year has a row.';
