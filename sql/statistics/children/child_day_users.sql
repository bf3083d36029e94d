-- K17. Children as day users, and their visits.
-- Counted: population/counted_child_day_user and population/counted_child_visit.
create view statistics.child_day_users as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'VISITS')),
counted as (
    select reporting_year, 'PERSONS' as code, count(*) as records from statistics.counted_child_day_user group by 1
    union all
    select reporting_year, 'VISITS', count(*) from statistics.counted_child_visit group by 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(records), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year and counted.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.child_day_users is
'nb: Personer: barn som selv var dagbrukere i året, talt ved årets første besøk. Til og med 2020 uten reserverte. Besøk: alle dagsbesøk av barn, også reserverte. Flere besøk på én dag er ett besøk. Barn som bare var med en voksen, er ikke med.
nn: Personar: barn som sjølve var dagbrukarar i året, talde ved det første besøket i året. Til og med 2020 utan reserverte. Besøk: alle dagsbesøk av barn, òg reserverte. Fleire besøk på éin dag er eitt besøk. Barn som berre var med ein vaksen, er ikkje med.
en: Persons: children who were day users themselves in the year, counted at their first visit of the year. To 2020 without those opted out. Visits: every day visit of a child, opted out or not. Several visits on one day are one visit. Children who only came along with an adult are not included.';
