-- S3. What residents are offered, at services for women and for men; many may be given (R16).
-- Counted: population/submitted_service; base: those answered.
create view statistics.resident_offers as
with row (row_position, row_code) as (values
    (1, 'INTAKE_TALK'),
    (2, 'NEEDS_MAPPING'),
    (3, 'THREAT_MAPPING'),
    (4, 'ONE_TO_ONE'),
    (5, 'FOLLOW_UP_PLAN'),
    (6, 'PRIMARY_CONTACT'),
    (7, 'HELP_CONTACTING_SERVICES'),
    (8, 'MEETING_ATTENDANCE'),
    (9, 'COORDINATION_GROUP'),
    (10, 'PRACTICAL_HELP'),
    (11, 'GROUP'),
    (12, 'ACTIVITIES'),
    (13, 'PARENT_GUIDANCE'),
    (14, 'SAFETY_PLAN'),
    (15, 'REESTABLISHMENT_PLAN'),
    (16, 'LEGAL_AID'),
    (17, 'INTERPRETER'),
    (18, 'REESTABLISHMENT_HELP'),
    (19, 'TRANSPORT')),
answered as (
    select reporting_year, target, count(*) as services
    from statistics.submitted_service
    where cardinality(resident_offers) > 0 group by 1, 2),
chosen as (
    select reporting_year, target, code, count(distinct centre) as services
    from statistics.submitted_service cross join unnest(resident_offers) code group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
left join chosen on chosen.reporting_year = year.year and chosen.target = column_code and chosen.code = row_code;

comment on view statistics.resident_offers is
'nb: Hva beboere får tilbud om. Et tilbud telles én gang for hver type hjelp. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Kva bebuarar får tilbod om. Eit tilbod blir talt éin gong for kvar type hjelp. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: What residents are offered. A service counts once in each kind of help. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
