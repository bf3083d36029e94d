-- Section 3 (G8 demandChange). How the demand for help changed during extraordinary events. A centre counts
-- once in each answer it gave in the year, so the rows of several events overlap (R16).
-- Counted: population/reported_event; base: centres that answered for residents, for day users.
create view statistics.demand_change as
with row (row_position, row_code) as (values
    (1, 'FEWER'),
    (2, 'SAME'),
    (3, 'MORE')),
demander (column_code) as (values ('RESIDENTS'), ('DAY_USERS')),
told as (
    select reporting_year, centre, answer.demander, answer.change
    from statistics.reported_event
    cross join jsonb_each_text(demand_change) as answer (demander, change)),
counted as (
    select reporting_year, told.demander, 'ANSWERED' as code, count(distinct centre) as centres from told group by 1, 2
    union all
    select reporting_year, told.demander, change, count(distinct centre) from told group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join demander
left join counted on counted.reporting_year = year.year and counted.demander = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.demand_change is
'nb: Om krisesentrene fikk færre, like mange eller flere henvendelser fra beboere og fra dagbrukere under ekstraordinære hendelser. Et senter med flere hendelser telles én gang for hvert svar. Andel av sentrene som svarte.
nn: Om krisesentera fekk færre, like mange eller fleire førespurnader frå bebuarar og frå dagbrukarar under ekstraordinære hendingar. Eit senter med fleire hendingar blir talt éin gong for kvart svar. Del av sentera som svara.
en: Whether the shelters were asked for help by fewer, as many or more residents and day users during extraordinary events. A shelter with several events counts once for each answer. Share of the shelters that answered.';
