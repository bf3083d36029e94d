-- P1. Residents' relation to the perpetrator; a resident counts once in each relation (R16).
-- Counted: population/user_with_perpetrator (residents); base: those with at least one perpetrator.
-- SIBLING and IN_LAW are counted as OTHER_FAMILY (contract section 9, 4).
create view statistics.perpetrator_relation as
with row (row_position, row_code) as (values
    (1, 'SPOUSE_COHABITANT'),
    (2, 'FORMER_PARTNER'),
    (3, 'BOYFRIEND_GIRLFRIEND'),
    (4, 'PARENT'),
    (5, 'STEP_PARENT'),
    (6, 'OWN_CHILD'),
    (7, 'OTHER_FAMILY'),
    (8, 'ACQUAINTANCE'),
    (9, 'UNKNOWN_PERSON')),
counted as (
    select reporting_year, living_situation, 'ANSWERED' as code, count(*) as persons
    from statistics.user_with_perpetrator where user_group = 'RESIDENTS' group by 1, 2
    union all
    select reporting_year, living_situation, relation, count(*)
    from statistics.user_with_perpetrator cross join unnest(relations) as relation where user_group = 'RESIDENTS' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.living_column
left join counted on counted.reporting_year = year.year and counted.living_situation = living_column.living_situation
group by year.year, row_position, row_code, column_code;

comment on view statistics.perpetrator_relation is
'nb: Beboernes relasjon til voldsutøveren. En beboer kan ha flere voldsutøvere og telles én gang i hver relasjon, så andelene summerer til mer enn 100. Andel av beboere med minst én oppgitt voldsutøver, alle og etter hvordan de levde før oppholdet.
nn: Relasjonen bebuarane har til valdsutøvaren. Ein bebuar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon, så delane summerer til meir enn 100. Del av bebuarar med minst éin oppgitt valdsutøvar, alle og etter korleis dei levde før opphaldet.
en: Residents'' relation to the perpetrator. A resident may have several and counts once in each relation, so the shares add to more than 100. Share of residents with at least one perpetrator given, all and by living situation before the stay.';
