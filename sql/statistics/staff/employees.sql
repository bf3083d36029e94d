-- A1, A2. Employees, full-time equivalents and volunteers, summed over centres.
-- Counted: population/submitted_report. Volunteers are not employees.
create view statistics.employees as
with row (row_position, row_code) as (values
    (1, 'FULL_TIME'),
    (2, 'PART_TIME'),
    (3, 'EMPLOYEES'),
    (4, 'FTE'),
    (5, 'VOLUNTEERS'),
    (6, 'VOLUNTEER_FTE'))
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(case row_code
           when 'FULL_TIME' then employees_full_time
           when 'PART_TIME' then employees_part_time
           when 'EMPLOYEES' then coalesce(employees_full_time, 0) + coalesce(employees_part_time, 0)
           when 'FTE' then fte
           when 'VOLUNTEERS' then volunteers
           when 'VOLUNTEER_FTE' then volunteer_fte end), 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
left join statistics.submitted_report report on report.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.employees is
'nb: Ansatte, årsverk og frivillige vakter, summert over krisesentre som har levert årsrapport. Frivillige er ikke med i ansatte.
nn: Tilsette, årsverk og frivillige vakter, summert over krisesenter som har levert årsrapport. Frivillige er ikkje med i tilsette.
en: Employees, full-time equivalents and volunteers, summed over the shelters that have submitted their yearly report. Volunteers are not among the employees.';
