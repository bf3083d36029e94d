-- S6. Forms of user participation; many may be given (R16).
-- Counted: population/submitted_report; base: those answered, also with none. ANY: at least one.
create view statistics.user_participation as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'USER_COUNCIL'),
    (3, 'HOUSE_MEETING'),
    (4, 'EVALUATION_FORM'),
    (5, 'EXIT_INTERVIEW'),
    (6, 'EXPERIENCE_CONSULTANT')),
answered as (
    select reporting_year, count(*) as centres
    from statistics.submitted_report where cardinality(user_participation) > 0 group by 1),
chosen as (
    select reporting_year, code, count(distinct centre) as centres
    from statistics.submitted_report cross join unnest(user_participation) code group by 1, 2
    union all
    select reporting_year, 'ANY', count(*)
    from statistics.submitted_report where cardinality(array_remove(user_participation, 'NONE')) > 0 group by 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(chosen.centres, 0)::numeric as value, coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row_code;

comment on view statistics.user_participation is
'nb: Former for brukermedvirkning. Første rad er krisesentre med minst én form. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Former for brukarmedverknad. Første rad er krisesenter med minst éi form. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Forms of user participation. The first row is shelters with at least one form. Share of the shelters that answered. Only submitted yearly reports are counted.';
