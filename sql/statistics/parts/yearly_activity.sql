-- Activity of every year, by month where it has one. It has no reporting_year of its own, so that a count
-- of one year may still ask for another: only population/activity_before does.
-- Kinds: day visits, adult stays, child stays, admissions, and of the ended stays with a known
-- destination how many there were (ENDED) and how many went back to the perpetrator (RETURNED).
create view statistics.yearly_activity as
select reporting_year as year, 'VISITS' as kind, extract(month from visit_date)::integer as month, count(*) as records
from statistics.counted_visit group by 1, 3
union all
select reporting_year, 'ADMISSIONS', extract(month from admission_date)::integer, count(*)
from statistics.admitted_stay group by 1, 3
union all
select reporting_year, 'STAYS', null, count(*) from statistics.counted_stay group by 1
union all
select reporting_year, 'CHILD_STAYS', null, count(*) from statistics.counted_child_stay group by 1
union all
select reporting_year, told.kind, null, told.records
from (select reporting_year, count(*) as ended, count(*) filter (where destination = 'BACK_TO_PERPETRATOR') as returned
      from statistics.ended_stay where destination <> 'UNKNOWN' group by 1) stay
cross join lateral (values ('ENDED', ended), ('RETURNED', returned)) as told (kind, records);

comment on view statistics.yearly_activity is 'parts';
