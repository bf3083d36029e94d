-- Y4, Y5. Offers to users with animals: services with any, and with each kind; a service counts once in each (R16).
-- Counted: population/submitted_service; base: services answered, none is an answer.
create view statistics.animal_offers as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'ANIMAL_IN_OWN_ROOM'),
    (3, 'COVERS_KENNEL_COST'),
    (4, 'KENNEL_AT_CENTRE'),
    (5, 'REFERS_TO_NGO_FOSTER_HOME'),
    (6, 'FINDS_CARE_IN_NETWORK'),
    (7, 'FINDS_PRIVATE_PERSON'),
    (8, 'OTHER')),
counted as (
    select reporting_year, target, 'ANSWERED' as code, count(*) as services
    from statistics.submitted_service where cardinality(animal_offers) > 0 group by 1, 2
    union all
    select reporting_year, target, 'ANY', count(*)
    from statistics.submitted_service where cardinality(array_remove(animal_offers, 'NONE')) > 0 group by 1, 2
    union all
    select reporting_year, target, offer, count(distinct centre)
    from statistics.submitted_service cross join unnest(animal_offers) as offer group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(services) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(services) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join counted on counted.reporting_year = year.year and counted.target = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.animal_offers is
'nb: Tilbud som har minst én løsning for brukere med dyr, og hvilke løsninger de har. Et tilbud kan ha flere. Andel av tilbudene som svarte, også de som svarte ingen.
nn: Tilbod som har minst éi løysing for brukarar med dyr, og kva løysingar dei har. Eit tilbod kan ha fleire. Del av tilboda som svara, òg dei som svara ingen.
en: Services that have at least one arrangement for users with animals, and which arrangements they have. A service may have several. Share of the services that answered, those included that answered none.';
