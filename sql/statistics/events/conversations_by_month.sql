-- C3. Phone conversations by month.
-- Counted: population/counted_conversation; base: none.
create view statistics.conversations_by_month as
with counted as (
    select reporting_year, extract(month from conversation_date)::integer as month, count(*) as records
    from statistics.counted_conversation group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(records, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join statistics.month
left join counted on counted.reporting_year = year.year and counted.month = row_position;

comment on view statistics.conversations_by_month is
'nb: Enesamtaler på telefon som var strukturerte og målrettede, etter måneden de fant sted. Også reserverte er med. Samtalene er registrert fra 2020.
nn: Einesamtalar på telefon som var strukturerte og målretta, etter månaden dei fann stad. Òg reserverte er med. Samtalane er registrerte frå 2020.
en: One-to-one phone conversations that were structured and goal-directed, by the month they took place. Those who opted out are included. Conversations have been recorded from 2020.';
