-- L1 for each centre. Fixed beds of its services; empty where not answered or no such service.
-- Counted: population/submitted_service at the centres of population/valid_centre.
create view statistics.centre_beds as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, target, beds
    from statistics.submitted_service)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, counted.number::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('WOMEN'), ('MEN')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_beds is
'nb: Faste sengeplasser i tilbudet til kvinner og i tilbudet til menn etter leverte årsrapporter. Det som ikke er svart, er ikke anslått. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Faste sengeplassar i tilbodet til kvinner og i tilbodet til menn etter leverte årsrapportar. Det som ikkje er svara, er ikkje anslått. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Fixed beds of the service for women and of the service for men from submitted yearly reports. Nothing is estimated for what was not answered. Every shelter that existed on at least one day of the year has a row.';
