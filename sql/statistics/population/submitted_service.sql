-- What those reports say of each service; residential: the service has beds by the register of centres.
create view statistics.submitted_service as
select report.year as reporting_year, report.region, service.*, coalesce(valid.residential, false) as residential
from statistics.submitted_report report
join register.service_report service using (centre, year)
left join lateral (
    select bool_or(residential) as residential from register.shelter_service registered
    where registered.centre = service.centre and registered.target = service.target
      and registered.valid_from < make_date(service.year + 1, 1, 1)
      and coalesce(registered.valid_to, 'infinity') >= make_date(service.year, 1, 1)) valid on true;
