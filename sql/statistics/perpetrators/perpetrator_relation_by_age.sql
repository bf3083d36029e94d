-- P6. Residents' relation to the perpetrator by age, in three groups made of those of parts/age_group; who
-- has no year of birth is in TOTAL alone. A resident counts once in each relation (R16).
-- Counted: population/user_with_perpetrator (residents); base: those with at least one perpetrator.
create view statistics.perpetrator_relation_by_age as
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
shown (column_code, group_code) as (values
    ('TOTAL', 'ALL'),
    ('A16_29', 'A16_17'), ('A16_29', 'A18_22'), ('A16_29', 'A23_29'),
    ('A30_49', 'A30_39'), ('A30_49', 'A40_49'),
    ('A50_PLUS', 'A50_59'), ('A50_PLUS', 'A60_66'), ('A50_PLUS', 'A67_PLUS')),
person as (
    select reporting_year, age, relations from statistics.user_with_perpetrator where user_group = 'RESIDENTS'),
counted as (
    select reporting_year, age, 'ANSWERED' as code, count(*) as persons from person group by 1, 2
    union all
    select reporting_year, age, relation, count(*) from person cross join unnest(relations) as relation group by 1, 2, 3),
grouped as (
    select reporting_year, age_group.row_code as group_code, code, sum(persons) as persons
    from counted
    join statistics.age_group on age >= from_age and (to_age is null or age <= to_age) group by 1, 2, 3
    union all
    select reporting_year, 'ALL', code, sum(persons) from counted group by 1, 3)
select year.year as reporting_year, row.row_position, row.row_code, column_code,
       coalesce(sum(persons) filter (where code = row.row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join shown
left join grouped on grouped.reporting_year = year.year and grouped.group_code = shown.group_code
group by year.year, row.row_position, row.row_code, column_code;

comment on view statistics.perpetrator_relation_by_age is
'nb: Beboernes relasjon til voldsutøveren etter beboerens alder det året oppholdet begynte. En beboer kan ha flere voldsutøvere og telles én gang i hver relasjon. Andel av beboere i aldersgruppen med minst én oppgitt voldsutøver. De som mangler fødselsår, er bare med i alle.
nn: Relasjonen bebuarane har til valdsutøvaren, etter alderen til bebuaren det året opphaldet tok til. Ein bebuar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon. Del av bebuarar i aldersgruppa med minst éin oppgitt valdsutøvar. Dei som manglar fødselsår, er berre med i alle.
en: Residents'' relation to the perpetrator by the age of the resident in the year the stay began. A resident may have several perpetrators and counts once in each relation. Share of residents in the age group with at least one perpetrator given. Those without a year of birth are only among all.';
