-- Day visits of the year; one user's visits on one day are one visit: content united, the year's
-- first if any of them is declared so, the place of the lowest record that has one (contract section 9, 7).
create view statistics.merged_visit as
select year.year as reporting_year, centre, is_child, day_user, visit_date, consent, gender,
       bool_or(first_in_year_national) as first_in_year_national,
       (array_agg(place order by record_id collate "C") filter (where place is not null))[1] as place,
       string_to_array(string_agg(nullif(array_to_string(content, '|'), ''), '|'), '|') as content,
       min(id::text)::uuid as id
from register.reporting_year year
join register.day_visit on visit_date >= make_date(year.year, 1, 1) and visit_date < make_date(year.year + 1, 1, 1)
group by year.year, centre, is_child, coalesce(day_user, id), day_user, visit_date, consent, gender;
