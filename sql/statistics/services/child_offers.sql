-- S5. What children are offered; many may be given (R16).
-- Counted: population/submitted_report; base: those answered.
create view statistics.child_offers as
with row (row_position, row_code) as (values
    (1, 'OWN_CONTACT_PERSON'),
    (2, 'ONE_TO_ONE'),
    (3, 'GROUP'),
    (4, 'ACTIVITIES'),
    (5, 'HOMEWORK_HELP'),
    (6, 'NEEDS_MAPPING'),
    (7, 'SCHOOL_TRANSPORT'),
    (8, 'PARENT_GUIDANCE'),
    (9, 'TEACHING_AT_CENTRE'),
    (10, 'FOLLOW_UP_AFTER_STAY')),
answered as (
    select reporting_year, count(*) as centres
    from statistics.submitted_report
    where cardinality(child_offers) > 0 group by 1),
chosen as (
    select reporting_year, code, count(distinct centre) as centres
    from statistics.submitted_report cross join unnest(child_offers) code group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(chosen.centres, 0)::numeric as value, coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row_code;

comment on view statistics.child_offers is
'nb: Hva barn får tilbud om på krisesentrene. Et krisesenter telles én gang for hver type hjelp. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Kva barn får tilbod om på krisesentera. Eit krisesenter blir talt éin gong for kvar type hjelp. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: What children are offered at the shelters. A shelter counts once in each kind of help. Share of the shelters that answered. Only submitted yearly reports are counted.';
