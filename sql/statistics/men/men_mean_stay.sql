-- Men's chapter (B4). Mean length of stay of women and men: value is nights in the year, base is stays (R10).
-- Counted: population/counted_stay.
create view statistics.men_mean_stay as
with counted as (
    select reporting_year, gender, count(*) as stays, sum(nights) as nights from statistics.counted_stay group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(nights), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join statistics.men_column
left join counted on counted.reporting_year = year.year and counted.gender = men_column.column_code
group by year.year, column_code;

comment on view statistics.men_mean_stay is
'nb: Netter i året delt på opphold med minst én natt i året, for kvinner og menn, også reserverte opphold. Vises i hele døgn.
nn: Netter i året delt på opphald med minst éi natt i året, for kvinner og menn, òg reserverte opphald. Blir vist i heile døgn.
en: Nights in the year divided by stays with at least one night in the year, for women and men, opted out or not. Shown in whole days.';
