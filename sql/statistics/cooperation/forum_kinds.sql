-- V1. Which forums the services take part in; many may be given (R16).
-- Counted: population/submitted_service that takes part in forums; base: those of them that answered.
create view statistics.forum_kinds as
with row (row_position, row_code) as (values
    (1, 'SLT'),
    (2, 'LOCAL_VIOLENCE_TEAM'),
    (3, 'POLICE_COUNCIL'),
    (4, 'COORDINATION_GROUP'),
    (5, 'OTHER')),
answered as (
    select reporting_year, target, count(*) as services
    from statistics.submitted_service
    where forum_participation and cardinality(forum_kinds) > 0 group by 1, 2),
chosen as (
    select reporting_year, target, code, count(distinct centre) as services
    from statistics.submitted_service cross join unnest(forum_kinds) code
    where forum_participation group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
left join chosen on chosen.reporting_year = year.year and chosen.target = column_code and chosen.code = row_code;

comment on view statistics.forum_kinds is
'nb: Hvilke samarbeidsfora tilbudene deltar i. Andel av tilbud som deltar i minst ett forum og har svart på hvilke, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Kva samarbeidsfora tilboda deltar i. Del av tilbod som deltar i minst eitt forum og har svara på kva forum det er, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Which forums the services take part in. Share of the services that take part in a forum and answered which, for women and for men apart. Only submitted yearly reports are counted.';
