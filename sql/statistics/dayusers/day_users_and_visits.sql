-- D1. Day users and day visits by gender (R8); the visits of one user on one day are one.
-- Counted: population/counted_day_user and population/counted_visit.
create view statistics.day_users_and_visits as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'VISITS')),
counted as (
    select reporting_year, 'PERSONS' as code, gender, count(*) as records from statistics.counted_day_user group by 1, 3
    union all
    select reporting_year, 'VISITS', gender, count(*) from statistics.counted_visit group by 1, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(records), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year
                 and counted.code = row.row_code
                 and counted.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_users_and_visits is
'nb: Personer: voksne som kom på dagsbesøk i året, talt ved årets første besøk. Til og med 2020 uten dem som reserverte seg mot registrering. Besøk: alle dagsbesøk av voksne, også reserverte. Flere besøk av samme bruker på én dag er ett besøk.
nn: Personar: vaksne som kom på dagsbesøk i året, talde ved det første besøket i året. Til og med 2020 utan dei som reserverte seg mot registrering. Besøk: alle dagsbesøk av vaksne, òg reserverte. Fleire besøk av same brukar på éin dag er eitt besøk.
en: Persons: adults who came for a day visit in the year, counted at their first visit of the year. To 2020 without those who opted out of registration. Visits: every day visit of an adult, opted out or not. Several visits of one user on one day are one visit.';
