-- C6. Centres that closed a service for a time, by what happened: row RESIDENTIAL, column PANDEMIC is the
-- published figure. The report asks for the status once for each service of the centre, not apart for
-- women and men. TOTAL: closed because of any event, a centre once.
-- Counted: population/reported_event with TEMPORARILY_CLOSED; base: none.
create view statistics.closed_services as
with row (row_position, row_code) as (values
    (1, 'RESIDENTIAL'),
    (2, 'DAY_VISITS'),
    (3, 'GROUPS'),
    (4, 'CHILDREN'),
    (5, 'PHONE')),
happened (column_code) as (values ('TOTAL'), ('PANDEMIC'), ('FLOOD_FIRE'), ('STAFFING'), ('RELOCATION'), ('OTHER')),
closed as (
    select reporting_year, centre, event_kind, service
    from statistics.reported_event
    cross join jsonb_each_text(service_status) as told (service, status)
    where status = 'TEMPORARILY_CLOSED'),
counted as (
    select reporting_year, 'TOTAL' as kind, service, count(distinct centre) as centres from closed group by 1, 3
    union all
    select reporting_year, event_kind, service, count(distinct centre) from closed group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(centres, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join happened
left join counted on counted.reporting_year = year.year and counted.service = row_code and counted.kind = column_code;

comment on view statistics.closed_services is
'nb: Krisesentre som måtte stenge et tilbud for en tid, etter hva som hendte. Et senter telles én gang for hvert tilbud, også når det stengte flere ganger. Årsrapporten skiller her ikke mellom tilbud til kvinner og tilbud til menn.
nn: Krisesenter som måtte stengje eit tilbod for ei tid, etter kva som hende. Eit senter blir talt éin gong for kvart tilbod, òg når det stengde fleire gonger. Årsrapporten skil her ikkje mellom tilbod til kvinner og tilbod til menn.
en: Shelters that had to close a service for a time, by what happened. A shelter counts once for each service, even if it closed several times. The yearly report does not ask apart for services for women and for men here.';
