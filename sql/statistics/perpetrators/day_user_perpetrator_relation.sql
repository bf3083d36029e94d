-- P2. Day users' relation to the perpetrator; a day user counts once in each relation (R16).
-- Counted: population/user_with_perpetrator (day users); base: those with at least one perpetrator.
-- SIBLING and IN_LAW are counted as OTHER_FAMILY (contract section 9, 4).
create view statistics.day_user_perpetrator_relation as
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
    from statistics.user_with_perpetrator where user_group = 'DAY_USERS' group by 1, 2
    union all
    select reporting_year, living_situation, relation, count(*)
    from statistics.user_with_perpetrator cross join unnest(relations) as relation where user_group = 'DAY_USERS' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.living_column
left join counted on counted.reporting_year = year.year and counted.living_situation = living_column.living_situation
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_perpetrator_relation is
'nb: Dagbrukernes relasjon til voldsutøveren. En dagbruker kan ha flere voldsutøvere og telles én gang i hver relasjon, så andelene summerer til mer enn 100. Andel av dagbrukere med minst én oppgitt voldsutøver, alle og etter hvordan de levde. Opplysningene er fra årets første dagsbesøk; reserverte er ikke med.
nn: Relasjonen dagbrukarane har til valdsutøvaren. Ein dagbrukar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon, så delane summerer til meir enn 100. Del av dagbrukarar med minst éin oppgitt valdsutøvar, alle og etter korleis dei levde. Opplysningane er frå det første dagsbesøket i året; reserverte er ikkje med.
en: Day users'' relation to the perpetrator. A day user may have several and counts once in each relation, so the shares add to more than 100. Share of day users with at least one perpetrator given, all and by living situation. The facts are of the first day visit of the year; those who opted out are not included.';
