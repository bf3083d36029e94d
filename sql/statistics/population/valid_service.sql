-- Services for women and for men that the register of centres holds on any day of the year, at
-- centres that are valid in it. residential: the service has beds.
create view statistics.valid_service as
select centre.reporting_year, centre.centre, centre.region, service.target, service.residential
from statistics.valid_centre centre
join register.shelter_service service
  on service.centre = centre.centre
 and service.valid_from < make_date(centre.reporting_year + 1, 1, 1)
 and coalesce(service.valid_to, 'infinity') >= make_date(centre.reporting_year, 1, 1);
