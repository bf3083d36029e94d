-- Day visits of the year; one user's visits on one day are one visit: content united, the year's
-- first if any of them is declared so, the place of the lowest record that has one (contract section 9, 7).
-- Nearly everybody comes once a day: only the visits of the others are put together.
create view statistics.merged_visit as
with visit as not materialized (
    select year.year as reporting_year, day_visit.*
    from register.reporting_year year
    join register.day_visit on visit_date >= make_date(year.year, 1, 1) and visit_date < make_date(year.year + 1, 1, 1)),
again as not materialized (
    select reporting_year, day_user, visit_date, true as comes_again
    from visit where day_user is not null group by 1, 2, 3 having count(*) > 1)
select reporting_year, centre, is_child, day_user, visit_date, consent, gender, first_in_year_national, place, content, id
from visit left join again using (reporting_year, day_user, visit_date)
where comes_again is null
union all
select reporting_year, centre, is_child, day_user, visit_date, consent, gender,
       bool_or(first_in_year_national),
       (array_agg(place order by record_id collate "C") filter (where place is not null))[1],
       string_to_array(string_agg(nullif(array_to_string(content, '|'), ''), '|'), '|'),
       min(id::text)::uuid
from visit join again using (reporting_year, day_user, visit_date)
group by reporting_year, centre, is_child, day_user, visit_date, consent, gender;
