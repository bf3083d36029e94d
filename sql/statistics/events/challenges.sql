-- C8. The greatest challenges during extraordinary events; a centre counts once in each (R16).
-- Counted: population/reported_event; base: centres that named at least one challenge.
create view statistics.challenges as
with row (row_position, row_code) as (values
    (1, 'INFECTION_CONTROL'),
    (2, 'STAFF_PRACTICAL_ADMIN'),
    (3, 'CAPACITY'),
    (4, 'COOPERATION_CLOSED'),
    (5, 'ECONOMY'),
    (6, 'OTHER')),
counted as (
    select reporting_year, 'ANSWERED' as code, count(distinct centre) as centres
    from statistics.reported_event where cardinality(challenges) > 0 group by 1
    union all
    select reporting_year, challenge, count(distinct centre)
    from statistics.reported_event cross join unnest(challenges) as challenge group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.challenges is
'nb: De største utfordringene krisesentrene hadde under ekstraordinære hendelser. Et senter kan oppgi flere. Andel av sentrene som oppga minst én utfordring.
nn: Dei største utfordringane krisesentera hadde under ekstraordinære hendingar. Eit senter kan oppgje fleire. Del av sentera som oppgav minst éi utfordring.
en: The greatest challenges of the shelters during extraordinary events. A shelter may name several. Share of the shelters that named at least one challenge.';
