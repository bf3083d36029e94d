-- B4, B23. Mean length of stay by immigrant background: value is nights in the year, base is stays (R10).
-- Counted: population/counted_stay; reserved stays and those whose background is not known are in TOTAL alone.
create view statistics.mean_stay_by_background as
with counted as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, count(*) as stays, sum(nights) as nights
    from statistics.counted_stay group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(nights), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join statistics.background_column
left join counted on counted.reporting_year = year.year and counted.background = background_column.background
group by year.year, column_code;

comment on view statistics.mean_stay_by_background is
'nb: Netter i året delt på opphold med minst én natt i året, etter innvandrerbakgrunn. Reserverte opphold og opphold der bakgrunnen ikke er kjent, er bare med i totalen. Vises i hele døgn.
nn: Netter i året delt på opphald med minst éi natt i året, etter innvandrarbakgrunn. Reserverte opphald og opphald der bakgrunnen ikkje er kjend, er berre med i totalen. Blir vist i heile døgn.
en: Nights in the year divided by stays with at least one night in the year, by immigrant background. Stays of those who opted out and stays whose background is not known are in the total alone. Shown in whole days.';
