-- L1 for each region of the centre. Fixed beds of the services.
-- Counted: population/submitted_service.
create view statistics.region_beds as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, target, sum(beds)
    from statistics.submitted_service group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('WOMEN'), ('MEN')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_beds is
'nb: Faste sengeplasser i tilbudet til kvinner og i tilbudet til menn etter leverte årsrapporter. Det som ikke er svart, er ikke anslått. Regionen er den krisesenteret ligger i.
nn: Faste sengeplassar i tilbodet til kvinner og i tilbodet til menn etter leverte årsrapportar. Det som ikkje er svara, er ikkje anslått. Regionen er den krisesenteret ligg i.
en: Fixed beds of the service for women and of the service for men from submitted yearly reports. Nothing is estimated for what was not answered. The region is that of the shelter.';
