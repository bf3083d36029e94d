-- Day visits of the year not marked as a child's; one user's visits on one day are one visit
-- (contract section 9, 7). It is the year's first if any of them is declared so.
create view statistics.counted_visit as
select extract(year from visit_date)::integer as reporting_year, centre, day_user, visit_date, consent, gender,
       bool_or(first_in_year_national) as first_in_year_national
from register.day_visit
where not is_child
group by centre, coalesce(day_user, id), day_user, visit_date, consent, gender;
