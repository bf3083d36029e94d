-- Adult stays by the day of admission, those that began today too (contract section 9, 14).
create view statistics.admitted_stay as
select year.year as reporting_year, stay.*
from register.reporting_year year
join register.stay stay
  on stay.admission_date >= make_date(year.year, 1, 1) and stay.admission_date < make_date(year.year + 1, 1, 1);
