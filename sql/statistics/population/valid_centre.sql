-- Centres that are valid on any day of the year (contract section 9, 18).
create view statistics.valid_centre as
select year.year as reporting_year, centre.code as centre, centre.region
from register.reporting_year year
join register.centre centre
  on centre.valid_from < make_date(year.year + 1, 1, 1)
 and coalesce(centre.valid_to, 'infinity') >= make_date(year.year, 1, 1);
