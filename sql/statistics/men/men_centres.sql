-- Men's chapter. Centres with at least one woman, at least one man, among their residents, reserved or not.
-- Counted: the centres of population/counted_stay.
create view statistics.men_centres as
with centre as (
    select distinct reporting_year, gender, centre from statistics.counted_stay)
select year.year as reporting_year, 1 as row_position, 'CENTRES' as row_code, column_code,
       count(centre.centre)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join statistics.men_column
left join centre on centre.reporting_year = year.year and centre.gender = men_column.column_code
group by year.year, column_code;

comment on view statistics.men_centres is
'nb: Krisesentre der minst én kvinne eller minst én mann overnattet i året, også i reserverte opphold.
nn: Krisesenter der minst éi kvinne eller minst éin mann overnatta i året, òg i reserverte opphald.
en: Shelters where at least one woman, or at least one man, stayed overnight in the year, opted out or not.';
