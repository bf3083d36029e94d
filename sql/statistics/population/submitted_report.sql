-- Centre reports that the manager has submitted or the office approved.
create view statistics.submitted_report as
select year as reporting_year, report.*
from register.centre_report report
where status in ('SUBMITTED', 'APPROVED');
