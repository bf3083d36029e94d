-- E2. Funding from municipalities for each inhabitant, by region of the centre: value is NOK, base is
-- inhabitants; the page divides. An inhabitant counts once in a region.
-- Counted: population/centre_cost with funding and inhabitants known; base: their population/served_municipality.
create view statistics.cost_per_inhabitant_by_region as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
paid as (
    select reporting_year, region, sum(funding) as funding
    from statistics.centre_cost where cost_per_inhabitant is not null group by 1, 2),
served as (
    select reporting_year, region, sum(inhabitants) as inhabitants
    from (select distinct reporting_year, municipality.region, number, municipality.inhabitants
          from statistics.served_municipality municipality
          join statistics.centre_cost centre using (reporting_year, centre)
          where cost_per_inhabitant is not null) one group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(paid.funding, 0)::numeric as value, coalesce(served.inhabitants, 0)::bigint as base
from register.reporting_year year
cross join row
left join paid on paid.reporting_year = year.year and paid.region = row_code
left join served on served.reporting_year = year.year and served.region = row_code;

comment on view statistics.cost_per_inhabitant_by_region is
'nb: Bevilgning fra kommunene delt på innbyggerne 1. januar i kommunene krisesentrene er for, etter regionen krisesenteret ligger i. En innbygger telles én gang i hver region. Krisesentre der bevilgningen eller kommunene ikke er kjent, er ikke med.
nn: Løyving frå kommunane delt på innbyggjarane 1. januar i kommunane krisesentera er for, etter regionen krisesenteret ligg i. Ein innbyggjar blir talt éin gong i kvar region. Krisesenter der løyvinga eller kommunane ikkje er kjende, er ikkje med.
en: Funding from municipalities divided by the inhabitants on 1 January of the municipalities that the shelters serve, by the region where the shelter is. An inhabitant counts once in each region. Shelters whose funding or municipalities are not known are left out.';
