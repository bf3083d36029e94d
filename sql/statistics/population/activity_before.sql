-- How many day visits, adult stays, child stays and admissions the year before had, and of its ended
-- stays with a known destination how many there were (ENDED) and how many went back to the perpetrator
-- (RETURNED); by month where it has one, 0 where it had nothing. No rows where the register does not
-- have that year, or has deleted its records (C1, C2, C4, C5). It is computed before the others of its year take their places.
create view statistics.activity_before as
select year.year as reporting_year, before.kind, before.month, sum(before.records)::bigint as records
from register.reporting_year year
join register.reporting_year last on last.year = year.year - 1 and last.year > register.last_deleted_year()
cross join lateral (
    select 'VISITS' as kind, extract(month from visit_date)::integer as month, count(*) as records
    from statistics.counted_visit visit where visit.reporting_year = last.year group by 2
    union all
    select 'ADMISSIONS', extract(month from admission_date)::integer, count(*)
    from statistics.admitted_stay admitted where admitted.reporting_year = last.year group by 2
    union all
    select 'STAYS', null, count(*) from statistics.counted_stay stay where stay.reporting_year = last.year
    union all
    select 'CHILD_STAYS', null, count(*) from statistics.counted_child_stay stay where stay.reporting_year = last.year
    union all
    select told.kind, null, told.records
    from (select count(*) as ended, count(*) filter (where destination = 'BACK_TO_PERPETRATOR') as returned
          from statistics.ended_stay stay where stay.reporting_year = last.year and destination <> 'UNKNOWN') stay
    cross join lateral (values ('ENDED', ended), ('RETURNED', returned)) as told (kind, records)
    union all
    select kind, row_position, 0 from statistics.month cross join (values ('VISITS'), ('ADMISSIONS')) as monthly (kind)) before
group by year.year, before.kind, before.month;
