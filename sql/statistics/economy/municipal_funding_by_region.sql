-- E1. Funding from municipalities in NOK, and the centres that have reported, by region of the centre.
-- Counted: population/centre_cost, one row for each submitted report.
create view statistics.municipal_funding_by_region as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted as (
    select reporting_year, region, sum(funding) as funding, count(*) as centres
    from statistics.centre_cost group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(case column_code when 'FUNDING' then funding when 'CENTRES' then centres end, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('FUNDING'), ('CENTRES')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code;

comment on view statistics.municipal_funding_by_region is
'nb: Bevilgning fra kommunene i kroner, summert over krisesentre som har levert årsrapport, etter regionen krisesenteret ligger i, og hvor mange de er. Det som mangler, er ikke anslått.
nn: Løyving frå kommunane i kroner, summert over krisesenter som har levert årsrapport, etter regionen krisesenteret ligg i, og kor mange dei er. Det som manglar, er ikkje anslått.
en: Funding from municipalities in NOK, summed over the shelters that have submitted their yearly report, by the region where the shelter is, and how many they are. Nothing is estimated for the rest.';
