-- C7. How the services went on during extraordinary events. A centre counts once in each status that a
-- service had in the year, so the rows of several events overlap (R16).
-- Counted: population/reported_event; base: centres that told the status of the service.
create view statistics.service_status as
with row (row_position, row_code) as (values
    (1, 'AS_NORMAL'),
    (2, 'OPEN_WITH_MEASURES'),
    (3, 'REDUCED'),
    (4, 'MOVED_TO_PHONE_VIDEO'),
    (5, 'TEMPORARILY_CLOSED')),
service (column_code) as (values ('RESIDENTIAL'), ('DAY_VISITS'), ('GROUPS'), ('CHILDREN'), ('PHONE')),
told as (
    select reporting_year, centre, answer.service, answer.status
    from statistics.reported_event
    cross join jsonb_each_text(service_status) as answer (service, status)),
counted as (
    select reporting_year, told.service, 'ANSWERED' as code, count(distinct centre) as centres from told group by 1, 2
    union all
    select reporting_year, told.service, status, count(distinct centre) from told group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join service
left join counted on counted.reporting_year = year.year and counted.service = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.service_status is
'nb: Hvordan krisesentrenes tilbud gikk videre under ekstraordinære hendelser. Et senter med flere hendelser telles én gang i hver status et tilbud hadde i året. Andel av sentrene som oppga status for tilbudet. Årsrapporten skiller her ikke mellom tilbud til kvinner og tilbud til menn.
nn: Korleis tilboda ved krisesentera gjekk vidare under ekstraordinære hendingar. Eit senter med fleire hendingar blir talt éin gong i kvar status eit tilbod hadde i året. Del av sentera som oppgav status for tilbodet. Årsrapporten skil her ikkje mellom tilbod til kvinner og tilbod til menn.
en: How the services of the shelters went on during extraordinary events. A shelter with several events counts once in each status that a service had in the year. Share of the shelters that gave the status of the service. The yearly report does not ask apart for services for women and for men here.';
