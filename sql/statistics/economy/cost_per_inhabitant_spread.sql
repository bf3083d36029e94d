-- E2. Funding from municipalities for each inhabitant, whole NOK: the lowest, middle and highest of the centres.
-- Counted: population/centre_cost with funding and inhabitants known; empty where there is none.
create view statistics.cost_per_inhabitant_spread as
with row (row_position, row_code) as (values
    (1, 'MIN'),
    (2, 'MEDIAN'),
    (3, 'MAX')),
answered as (
    select reporting_year, min(cost_per_inhabitant) as lowest, max(cost_per_inhabitant) as highest,
           percentile_cont(0.5) within group (order by cost_per_inhabitant) as middle
    from statistics.centre_cost group by 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       case row_code when 'MIN' then lowest when 'MEDIAN' then middle when 'MAX' then highest end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year;

comment on view statistics.cost_per_inhabitant_spread is
'nb: Bevilgning fra kommunene per innbygger i kommunene krisesenteret er for, i hele kroner: laveste og høyeste blant krisesentrene, og det midterste. Krisesentre der bevilgningen eller kommunene ikke er kjent, er ikke med.
nn: Løyving frå kommunane per innbyggjar i kommunane krisesenteret er for, i heile kroner: lågaste og høgaste blant krisesentera, og det midtarste. Krisesenter der løyvinga eller kommunane ikkje er kjende, er ikkje med.
en: Funding from municipalities for each inhabitant of the municipalities that the shelter serves, in whole NOK: the lowest and highest among the shelters, and the middle one. Shelters whose funding or municipalities are not known are left out.';
