-- S1, R21. Centres in each region: how many there are, and how many have reported.
-- Counted: REGISTERED population/valid_centre; REPORTED population/submitted_report.
create view statistics.centres_by_region as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted as (
    select reporting_year, region, 'REGISTERED' as column_code, count(*) as centres
    from statistics.valid_centre group by 1, 2
    union all
    select reporting_year, region, 'REPORTED', count(*)
    from statistics.submitted_report group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.centres, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('REGISTERED'), ('REPORTED')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.centres_by_region is
'nb: Krisesentre etter regionen de ligger i. Registrert: de som fantes på minst én dag i året. Rapportert: de som har levert årsrapport.
nn: Krisesenter etter regionen dei ligg i. Registrert: dei som fanst på minst éin dag i året. Rapportert: dei som har levert årsrapport.
en: Shelters by the region where they are. Registered: those that existed on at least one day of the year. Reported: those that have submitted their yearly report.';
