-- E1. Funding from municipalities in NOK, and the centres that have reported.
-- Counted: population/centre_cost, one row for each submitted report.
create view statistics.municipal_funding as
with row (row_position, row_code) as (values
    (1, 'FUNDING'),
    (2, 'CENTRES')),
counted as (
    select reporting_year, sum(funding) as funding, count(*) as centres
    from statistics.centre_cost group by 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(case row_code when 'FUNDING' then funding when 'CENTRES' then centres end, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year;

comment on view statistics.municipal_funding is
'nb: Bevilgning fra kommunene i kroner, summert over krisesentre som har levert årsrapport, og hvor mange de er. Det som mangler, er ikke anslått.
nn: Løyving frå kommunane i kroner, summert over krisesenter som har levert årsrapport, og kor mange dei er. Det som manglar, er ikkje anslått.
en: Funding from municipalities in NOK, summed over the shelters that have submitted their yearly report, and how many they are. Nothing is estimated for the rest.';
