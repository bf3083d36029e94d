-- Children's stays with at least one night in the year, whatever the consent (R2, R9).
create view statistics.counted_child_stay as
select year.year as reporting_year, stay.*,
       stay.admission_date < make_date(year.year, 1, 1) as runs_in,
       least(coalesce(stay.discharge_date, register.today()), make_date(year.year + 1, 1, 1))
           - greatest(stay.admission_date, make_date(year.year, 1, 1)) as nights
from register.reporting_year year
join register.child_stay stay
  on stay.admission_date < make_date(year.year + 1, 1, 1)
 and coalesce(stay.discharge_date, register.today()) > greatest(stay.admission_date, make_date(year.year, 1, 1));
