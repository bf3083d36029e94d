-- K2. Mean length of children's stays: value is nights in the year, base is stays; the page divides (R10).
-- Counted: population/counted_child_stay.
create view statistics.child_mean_stay as
with counted as (
    select reporting_year, gender, sum(nights) as nights, count(*) as stays
    from statistics.counted_child_stay group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(nights), 0)::numeric as value, coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join statistics.child_gender_column
left join counted on counted.reporting_year = year.year and counted.gender = child_gender_column.gender
group by year.year, column_code;

comment on view statistics.child_mean_stay is
'nb: Barns netter i året delt på barns opphold med minst én natt i året, også reserverte. Avreisedøgnet telles ikke. Vises i hele døgn.
nn: Netter for barn i året delt på opphald for barn med minst éi natt i året, òg reserverte. Avreisedøgnet blir ikkje talt. Blir vist i heile døgn.
en: Children''s nights in the year divided by children''s stays with at least one night in the year, opted out or not. The day of departure is not a night. Shown in whole days.';
