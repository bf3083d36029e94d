-- Men's chapter (P1). Relation of women and men to the perpetrator; a person counts once in each relation.
-- Counted: population/user_with_perpetrator, the residents; base: those with at least one perpetrator (R6, R11, R16).
create view statistics.men_perpetrator_relation as
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
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.user_with_perpetrator where user_group = 'RESIDENTS' and cardinality(relations) > 0 group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.user_with_perpetrator
    cross join unnest(relations) as code
    where user_group = 'RESIDENTS' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value,
       coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.men_column
left join answered on answered.reporting_year = year.year and answered.gender = men_column.column_code
left join chosen on chosen.reporting_year = year.year and chosen.gender = men_column.column_code
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.men_perpetrator_relation is
'nb: Relasjonen beboerne har til voldsutøveren. En beboer kan ha flere voldsutøvere og telles én gang i hver relasjon. Andel av dem som oppga minst én voldsutøver ved årets første opphold. Kvinner og menn ved siden av hverandre; få menn gjør at andelene varierer mer fra år til år.
nn: Relasjonen bebuarane har til valdsutøvaren. Ein bebuar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon. Del av dei som oppgav minst éin valdsutøvar ved det første opphaldet i året. Kvinner og menn ved sida av kvarandre; få menn gjer at delane varierer meir frå år til år.
en: Residents'' relation to the perpetrator. A resident may have several perpetrators and counts once in each relation. Share of those who told of at least one perpetrator at their first stay of the year. Women and men side by side; as men are few, their shares vary more from year to year.';
