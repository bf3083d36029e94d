-- Children's stays that ended in the year, with consent FULL (R7, contract section 7).
create view statistics.ended_child_stay as
select year.year as reporting_year, stay.*, background.immigrant
from register.reporting_year year
join register.child_stay stay
  on stay.discharge_date >= make_date(year.year, 1, 1) and stay.discharge_date < make_date(year.year + 1, 1, 1)
left join statistics.immigrant_background background using (parents_born_abroad)
where stay.consent = 'FULL';
