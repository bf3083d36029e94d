-- L2. Rooms for children and young people, summed over services.
-- Counted: population/submitted_service.
create view statistics.child_rooms as
with row (row_position, row_code) as (values
    (1, 'PLAYROOMS'),
    (2, 'ACTIVITY_ROOMS'),
    (3, 'YOUTH_ROOMS')),
counted as (
    select reporting_year, target, sum(playrooms) as playrooms, sum(activity_rooms) as activity_rooms, sum(youth_rooms) as youth_rooms
    from statistics.submitted_service group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(case row_code when 'PLAYROOMS' then playrooms when 'ACTIVITY_ROOMS' then activity_rooms
                              when 'YOUTH_ROOMS' then youth_rooms end, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join counted on counted.reporting_year = year.year and counted.target = column_code;

comment on view statistics.child_rooms is
'nb: Rom for barn og unge, summert over tilbud til kvinner og over tilbud til menn. Bare leverte årsrapporter er med.
nn: Rom for barn og unge, summert over tilbod til kvinner og over tilbod til menn. Berre leverte årsrapportar er med.
en: Rooms for children and young people, summed over services for women and over services for men. Only submitted yearly reports are counted.';
