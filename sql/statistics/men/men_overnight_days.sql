-- Men's chapter (B6). Nights of women and men in the year.
-- Counted: population/counted_stay.
create view statistics.men_overnight_days as
with counted as (
    select reporting_year, gender, sum(nights) as nights from statistics.counted_stay group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(nights), 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join statistics.men_column
left join counted on counted.reporting_year = year.year and counted.gender = men_column.column_code
group by year.year, column_code;

comment on view statistics.men_overnight_days is
'nb: Netter som voksne kvinner og menn overnattet på krisesenter i året, også i reserverte opphold. Netter i et opphold over nyttår deles mellom årene.
nn: Netter som vaksne kvinner og menn overnatta på krisesenter i året, òg i reserverte opphald. Netter i eit opphald over nyttår blir delte mellom åra.
en: Nights that adult women and men spent at shelters in the year, opted out or not. The nights of a stay over New Year are split between the years.';
