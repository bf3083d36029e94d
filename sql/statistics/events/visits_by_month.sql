-- C2. Day visits by the month of the visit; those of children are not among them.
-- Counted: population/counted_visit; base: none.
create view statistics.visits_by_month as
with counted as (
    select reporting_year, extract(month from visit_date)::integer as month, count(*) as records
    from statistics.counted_visit group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(records, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join statistics.month
left join counted on counted.reporting_year = year.year and counted.month = row_position;

comment on view statistics.visits_by_month is
'nb: Voksnes dagsbesøk etter måneden de fant sted. Flere besøk av samme dagbruker på én dag er ett besøk. Også reserverte er med.
nn: Dagsbesøk av vaksne etter månaden dei fann stad. Fleire besøk av same dagbrukar på éin dag er eitt besøk. Òg reserverte er med.
en: Adults'' day visits by the month they took place. Several visits of one day user on one day are one visit. Those who opted out are included.';
