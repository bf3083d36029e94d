-- What the year before had of each kind of parts/yearly_activity, by month where it has one, 0 where it had
-- nothing: no rows where the register does not have that year (C1, C2, C4, C5).
create view statistics.activity_before as
select year.year as reporting_year, before.kind, before.month, sum(before.records)::bigint as records
from register.reporting_year year
join register.reporting_year last on last.year = year.year - 1
cross join lateral (
    select kind, month, records from statistics.yearly_activity activity where activity.year = last.year
    union all
    select kind, row_position, 0 from statistics.month cross join (values ('VISITS'), ('ADMISSIONS')) as monthly (kind)
    union all
    values ('STAYS', null::integer, 0), ('CHILD_STAYS', null, 0), ('ENDED', null, 0), ('RETURNED', null, 0)) before
group by year.year, before.kind, before.month;
