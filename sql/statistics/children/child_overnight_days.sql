-- K2. Children's overnight days: one child, one night.
-- Counted: population/counted_child_stay.
create view statistics.child_overnight_days as
with counted as (
    select reporting_year, gender, sum(nights) as nights from statistics.counted_child_stay group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(nights), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join statistics.child_gender_column
left join counted on counted.reporting_year = year.year and counted.gender = child_gender_column.gender
group by year.year, column_code;

comment on view statistics.child_overnight_days is
'nb: Netter som barn overnattet på krisesenter i året, også reserverte. Netter i et opphold over nyttår deles mellom årene.
nn: Netter som barn overnatta på krisesenter i året, òg reserverte. Netter i eit opphald over nyttår blir delte mellom åra.
en: Nights that children spent at a shelter in the year, opted out or not. The nights of a stay over New Year are split between the years.';
