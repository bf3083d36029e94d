-- D2. Day visits per day user: value is visits, base is persons; the page divides.
-- Counted: population/counted_visit and population/counted_day_user, as day_users_and_visits has them.
create view statistics.visits_per_user as
with visit as (
    select reporting_year, gender, count(*) as visits from statistics.counted_visit group by 1, 2),
person as (
    select reporting_year, gender, count(*) as persons from statistics.counted_day_user group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(visits), 0)::numeric as value, coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.gender_column
left join visit on visit.reporting_year = year.year and visit.gender = gender_column.gender
left join person on person.reporting_year = year.year and person.gender = gender_column.gender
group by year.year, column_code;

comment on view statistics.visits_per_user is
'nb: Dagsbesøk av voksne delt på dagbrukere. Besøkene er alle, også reserverte; til og med 2020 er dagbrukere uten dem som reserverte seg mot registrering, så tallet ble da noe høyere.
nn: Dagsbesøk av vaksne delt på dagbrukarar. Besøka er alle, òg reserverte; til og med 2020 er dagbrukarar utan dei som reserverte seg mot registrering, så talet vart då noko høgare.
en: Day visits of adults divided by day users. The visits are all, opted out or not; to 2020 the day users are without those who opted out of registration, which made the number somewhat higher.';
