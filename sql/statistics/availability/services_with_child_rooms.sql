-- L2. Services with at least one room for children, of each kind and of any (R16).
-- Counted: population/submitted_service; base: those that answered for that kind; ANY: for at least one kind.
create view statistics.services_with_child_rooms as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'PLAYROOMS'),
    (3, 'ACTIVITY_ROOMS'),
    (4, 'YOUTH_ROOMS')),
answered as (
    select reporting_year, target, 'PLAYROOMS' as row_code, count(*) as services, count(*) filter (where playrooms > 0) as with_room
    from statistics.submitted_service where playrooms is not null group by 1, 2
    union all
    select reporting_year, target, 'ACTIVITY_ROOMS', count(*), count(*) filter (where activity_rooms > 0)
    from statistics.submitted_service where activity_rooms is not null group by 1, 2
    union all
    select reporting_year, target, 'YOUTH_ROOMS', count(*), count(*) filter (where youth_rooms > 0)
    from statistics.submitted_service where youth_rooms is not null group by 1, 2
    union all
    select reporting_year, target, 'ANY', count(*), count(*) filter (where playrooms > 0 or activity_rooms > 0 or youth_rooms > 0)
    from statistics.submitted_service where coalesce(playrooms, activity_rooms, youth_rooms) is not null group by 1, 2)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(answered.with_room, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.row_code = row.row_code
                  and answered.target = column_code;

comment on view statistics.services_with_child_rooms is
'nb: Tilbud med minst ett rom for barn og unge, i alt og av hvert slag. Andel av tilbudene som har svart for det slaget rom, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Tilbod med minst eitt rom for barn og unge, i alt og av kvart slag. Del av tilboda som har svara for det slaget rom, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Services with at least one room for children and young people, in all and of each kind. Share of the services that answered for that kind of room, for women and for men apart. Only submitted yearly reports are counted.';
