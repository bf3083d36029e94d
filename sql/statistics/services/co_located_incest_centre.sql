-- S1. Centres that are combined with a centre against incest.
-- Counted: population/submitted_report; base: those answered.
create view statistics.co_located_incest_centre as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when co_located_incest_centre then 'YES' else 'NO' end as code, count(*) as centres
    from statistics.submitted_report
    where co_located_incest_centre is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.co_located_incest_centre is
'nb: Krisesentre som er kombinert med et senter mot incest og seksuelle overgrep. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Krisesenter som er kombinerte med eit senter mot incest og seksuelle overgrep. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Shelters that are combined with a centre against incest and sexual abuse. Share of the shelters that answered. Only submitted yearly reports are counted.';
