-- Extraordinary events that centres tell of in a report that is submitted or approved (form G8).
-- A centre may have several of them in a year.
create view statistics.reported_event as
select report.reporting_year, event.*
from statistics.submitted_report report
join register.report_event event using (centre, year);
