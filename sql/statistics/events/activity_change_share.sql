-- C1. The change from the year before in percent: value is the difference, base what the year before had.
-- Counted: population/counted_visit, population/counted_stay, population/counted_child_stay; base:
-- population/activity_before. A fall is below 0. Both are empty where the register does not have the year before.
create view statistics.activity_change_share as
with row (row_position, row_code) as (values
    (1, 'VISITS'),
    (2, 'STAYS'),
    (3, 'CHILD_STAYS')),
counted as (
    select reporting_year, 'VISITS' as code, count(*) as records from statistics.counted_visit group by 1
    union all
    select reporting_year, 'STAYS', count(*) from statistics.counted_stay group by 1
    union all
    select reporting_year, 'CHILD_STAYS', count(*) from statistics.counted_child_stay group by 1),
earlier as (
    select reporting_year, kind as code, sum(records) as records from statistics.activity_before group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       (coalesce(counted.records, 0) - earlier.records)::numeric as value, earlier.records::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year and counted.code = row_code
left join earlier on earlier.reporting_year = year.year and earlier.code = row_code;

comment on view statistics.activity_change_share is
'nb: Endringen fra året før i antall dagsbesøk, voksnes opphold og barns opphold, i prosent av tallet året før. En nedgang har minus foran. Også reserverte er med. Endringen mangler når registeret ikke har året før.
nn: Endringa frå året før i talet på dagsbesøk, opphald for vaksne og opphald for barn, i prosent av talet året før. Ein nedgang har minus framfor. Òg reserverte er med. Endringa manglar når registeret ikkje har året før.
en: The change from the year before in the number of day visits, adults'' stays and children''s stays, in percent of the number of the year before. A fall has a minus sign. Those who opted out are included. The change is missing when the register does not have the year before.';
