-- L3. Whether the service was full during the year.
-- Counted: population/submitted_service; base: those answered; a service without beds has no answer.
create view statistics.was_full as
with row (row_position, row_code) as (values
    (1, 'NO'),
    (2, 'ONCE'),
    (3, 'SEVERAL')),
answered as (
    select reporting_year, target, was_full as code, count(*) as services
    from statistics.submitted_service
    where was_full is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(services) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(services), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.was_full is
'nb: Om tilbudet har vært fullt i løpet av året. Tilbud uten plasser har ikke noe svar. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Om tilbodet har vore fullt i løpet av året. Tilbod utan plassar har ikkje noko svar. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Whether the service was full during the year. Services without beds have no answer. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
