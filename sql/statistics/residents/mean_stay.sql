-- B4. Mean length of stay: value is nights in the year, base is stays; the page divides (R10).
-- Counted: population/counted_stay.
create view statistics.mean_stay as
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(stay.nights), 0)::numeric as value, count(stay.id) as base
from register.reporting_year year
cross join statistics.gender_column
left join statistics.counted_stay stay on stay.reporting_year = year.year
                                      and stay.gender = gender_column.gender
group by year.year, column_code;

comment on view statistics.mean_stay is
'nb: Netter i året delt på opphold med minst én natt i året, også reserverte. Avreisedøgnet telles ikke. Vises i hele døgn.
nn: Netter i året delt på opphald med minst éi natt i året, òg reserverte. Avreisedøgnet blir ikkje talt. Blir vist i heile døgn.
en: Nights in the year divided by stays with at least one night in the year, opted out or not. The day of departure is not a night. Shown in whole days.';
