-- L5. The longest time of travel to the service in hours, the mean of the services: value is hours, base is services; the page divides.
-- Counted: population/submitted_service that answered.
create view statistics.mean_longest_travel_time as
with answered as (
    select reporting_year, target, sum(longest_travel_hours) as total, count(*) as services
    from statistics.submitted_service where longest_travel_hours is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(answered.total, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code;

comment on view statistics.mean_longest_travel_time is
'nb: Den lengste reisetiden til tilbudet, i timer, i gjennomsnitt for tilbudene. Tilbud som ikke har svart, er ikke med. Bare leverte årsrapporter er med.
nn: Den lengste reisetida til tilbodet, i timar, i gjennomsnitt for tilboda. Tilbod som ikkje har svara, er ikkje med. Berre leverte årsrapportar er med.
en: The longest travel time to the service, in hours, on average for the services. Services that did not answer are left out. Only submitted yearly reports are counted.';
