-- A1 for each centre. Employees and full-time equivalents; empty where not answered.
-- Counted: population/submitted_report at the centres of population/valid_centre. Volunteers are not employees.
create view statistics.centre_staff as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'EMPLOYEES',
           coalesce(employees_full_time + employees_part_time, employees_full_time, employees_part_time)
    from statistics.submitted_report
    union all
    select reporting_year, centre, 'FTE', fte
    from statistics.submitted_report)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, counted.number::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('EMPLOYEES'), ('FTE')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_staff is
'nb: Ansatte og årsverk etter leverte årsrapporter. Frivillige er ikke med. Det som ikke er svart, er ikke anslått. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Tilsette og årsverk etter leverte årsrapportar. Frivillige er ikkje med. Det som ikkje er svara, er ikkje anslått. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Employees and full-time equivalents from submitted yearly reports. Volunteers are not counted. Nothing is estimated for what was not answered. Every shelter that existed on at least one day of the year has a row.';
