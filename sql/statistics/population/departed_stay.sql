-- Adult stays that ended in the year, from 1 January to 31 December, whatever the consent and
-- whether they had a night in the year (contract section 7, section 9, 9). stay_nights: of the whole stay.
create view statistics.departed_stay as
select year.year as reporting_year, stay.*, stay.discharge_date - stay.admission_date as stay_nights, background.immigrant
from register.reporting_year year
join register.stay stay
  on stay.discharge_date >= make_date(year.year, 1, 1) and stay.discharge_date < make_date(year.year + 1, 1, 1)
left join statistics.immigrant_background background using (parents_born_abroad);
