-- A1 for each region of the centre. Employees and full-time equivalents.
-- Counted: population/submitted_report. Volunteers are not employees.
create view statistics.region_staff as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, 'EMPLOYEES', sum(coalesce(employees_full_time, 0) + coalesce(employees_part_time, 0))
    from statistics.submitted_report group by 1, 2
    union all
    select reporting_year, region, 'FTE', sum(fte)
    from statistics.submitted_report group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('EMPLOYEES'), ('FTE')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_staff is
'nb: Ansatte og årsverk etter leverte årsrapporter. Frivillige er ikke med. Det som ikke er svart, er ikke anslått. Regionen er den krisesenteret ligger i.
nn: Tilsette og årsverk etter leverte årsrapportar. Frivillige er ikkje med. Det som ikkje er svara, er ikkje anslått. Regionen er den krisesenteret ligg i.
en: Employees and full-time equivalents from submitted yearly reports. Volunteers are not counted. Nothing is estimated for what was not answered. The region is that of the shelter.';
