-- L8. Hours a week that services are staffed, the mean: value is hours, base is services; the page divides.
-- Counted: population/submitted_service that answered.
create view statistics.open_hours as
with answered as (
    select reporting_year, target, sum(open_hours_per_week) as hours, count(*) as services
    from statistics.submitted_service where open_hours_per_week is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(answered.hours, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code;

comment on view statistics.open_hours is
'nb: Timer i uken tilbudet er bemannet, i gjennomsnitt; døgnet rundt er 168 timer. Tilbud som ikke har svart, er ikke med. Bare leverte årsrapporter er med.
nn: Timar i veka tilbodet er bemanna, i gjennomsnitt; døgnet rundt er 168 timar. Tilbod som ikkje har svara, er ikkje med. Berre leverte årsrapportar er med.
en: Hours a week that the service is staffed, on average; round the clock is 168 hours. Services that did not answer are left out. Only submitted yearly reports are counted.';
