-- E2. Funding from municipalities for each inhabitant of the nation that is served: value is NOK, base is
-- inhabitants; the page divides. An inhabitant counts once, also where several centres serve the municipality.
-- Counted: population/centre_cost with funding and inhabitants known; base: their population/served_municipality.
create view statistics.cost_per_inhabitant as
with paid as (
    select reporting_year, sum(funding) as funding
    from statistics.centre_cost where cost_per_inhabitant is not null group by 1),
served as (
    select reporting_year, sum(inhabitants) as inhabitants
    from (select distinct reporting_year, number, municipality.inhabitants
          from statistics.served_municipality municipality
          join statistics.centre_cost centre using (reporting_year, centre)
          where cost_per_inhabitant is not null) one group by 1)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, 'TOTAL' as column_code,
       coalesce(paid.funding, 0)::numeric as value, coalesce(served.inhabitants, 0)::bigint as base
from register.reporting_year year
left join paid on paid.reporting_year = year.year
left join served on served.reporting_year = year.year;

comment on view statistics.cost_per_inhabitant is
'nb: Bevilgning fra kommunene delt på innbyggerne 1. januar i kommunene krisesentrene er for. En innbygger telles én gang, også når flere krisesentre er for kommunen. Krisesentre der bevilgningen eller kommunene ikke er kjent, er ikke med. Der det ikke finnes innbyggertall for året, brukes det nærmeste tidligere, ellers et senere.
nn: Løyving frå kommunane delt på innbyggjarane 1. januar i kommunane krisesentera er for. Ein innbyggjar blir talt éin gong, òg når fleire krisesenter er for kommunen. Krisesenter der løyvinga eller kommunane ikkje er kjende, er ikkje med. Der det ikkje finst innbyggjartal for året, blir det næraste tidlegare brukt, elles eit seinare.
en: Funding from municipalities divided by the inhabitants on 1 January of the municipalities that the shelters serve. An inhabitant counts once, also where several shelters serve the municipality. Shelters whose funding or municipalities are not known are left out. Where there is no number of inhabitants for the year, the nearest earlier one is used, else a later one.';
