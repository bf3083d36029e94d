-- V1. Services that take part in established forums of cooperation in the municipality.
-- Counted: population/submitted_service; base: those answered.
create view statistics.forum_participation as
with answered as (
    select reporting_year, target, count(*) as services, count(*) filter (where forum_participation) as taking_part
    from statistics.submitted_service where forum_participation is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'YES' as row_code, column_code,
       coalesce(answered.taking_part, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code;

comment on view statistics.forum_participation is
'nb: Tilbud som deltar i etablerte samarbeidsfora i kommunen. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Tilbod som deltar i etablerte samarbeidsfora i kommunen. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Services that take part in established forums of cooperation in the municipality. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
