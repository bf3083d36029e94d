-- Municipalities that the services of a submitted report say they are for, each once for the centre,
-- with its inhabitants on 1 January of the year (contract section 9, 17): where there is no figure of
-- the year, the nearest earlier one, else a later one; empty where there never was one.
create view statistics.served_municipality as
select reporting_year, centre, region, number, register.inhabitants(number, reporting_year) as inhabitants
from (select distinct reporting_year, centre, region, unnest(municipalities_served) as number
      from statistics.submitted_service) served;
