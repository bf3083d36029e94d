-- Centre reports that the manager has submitted or the office approved, with the region of the centre.
create view statistics.submitted_report as
select year as reporting_year, report.*, centre.region
from register.centre_report report
join register.centre centre on centre.code = report.centre
where status in ('SUBMITTED', 'APPROVED');
