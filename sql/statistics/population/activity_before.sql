-- How many day visits, adult stays, child stays and admissions the year before had, by month where
-- they have one: no rows where the register does not have that year (C1, C2, C4).
create view statistics.activity_before as
select year.year as reporting_year, before.kind, before.month, before.records
from register.reporting_year year
join register.reporting_year last on last.year = year.year - 1
cross join lateral (
    select 'VISITS' as kind, extract(month from visit_date)::integer as month, count(*) as records
    from statistics.counted_visit visit where visit.reporting_year = last.year group by 2
    union all
    select 'ADMISSIONS', extract(month from admission_date)::integer, count(*)
    from statistics.admitted_stay admitted where admitted.reporting_year = last.year group by 2
    union all
    select 'STAYS', null, count(*) from statistics.counted_stay stay where stay.reporting_year = last.year
    union all
    select 'CHILD_STAYS', null, count(*) from statistics.counted_child_stay stay where stay.reporting_year = last.year) before;
