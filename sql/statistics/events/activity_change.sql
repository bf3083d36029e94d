-- C1. Day visits, adult stays and child stays in the year before and in this year, and the difference.
-- Counted: population/counted_visit, population/counted_stay, population/counted_child_stay, and
-- population/activity_before; base: none. Where the register does not have the year before, BEFORE and
-- DIFFERENCE are empty.
create view statistics.activity_change as
with row (row_position, row_code) as (values
    (1, 'VISITS'),
    (2, 'STAYS'),
    (3, 'CHILD_STAYS')),
compared (column_code) as (values ('BEFORE'), ('NOW'), ('DIFFERENCE')),
counted as (
    select reporting_year, 'VISITS' as code, count(*) as records from statistics.counted_visit group by 1
    union all
    select reporting_year, 'STAYS', count(*) from statistics.counted_stay group by 1
    union all
    select reporting_year, 'CHILD_STAYS', count(*) from statistics.counted_child_stay group by 1),
earlier as (
    select reporting_year, kind as code, sum(records) as records from statistics.activity_before group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       case column_code when 'BEFORE' then earlier.records
                        when 'NOW' then coalesce(counted.records, 0)
                        when 'DIFFERENCE' then coalesce(counted.records, 0) - earlier.records end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join compared
left join counted on counted.reporting_year = year.year and counted.code = row_code
left join earlier on earlier.reporting_year = year.year and earlier.code = row_code;

comment on view statistics.activity_change is
'nb: Dagsbesøk, voksnes opphold og barns opphold i året før og i dette året, og hvor mange flere eller færre det ble. Også reserverte er med. Tallene for året før mangler når registeret ikke har det året.
nn: Dagsbesøk, opphald for vaksne og opphald for barn i året før og i dette året, og kor mange fleire eller færre det vart. Òg reserverte er med. Tala for året før manglar når registeret ikkje har det året.
en: Day visits, adults'' stays and children''s stays in the year before and in this year, and how many more or fewer there were. Those who opted out are included. The figures of the year before are missing when the register does not have that year.';
