-- P6. Residents' relation to the perpetrator by immigrant background; a resident counts once in each relation (R16).
-- Counted: population/user_with_perpetrator (residents); base: those with at least one perpetrator. Who has
-- not told where the parents were born is in TOTAL alone.
create view statistics.perpetrator_relation_by_background as
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
    select reporting_year, immigrant, 'ANSWERED' as code, count(*) as persons
    from statistics.user_with_perpetrator where user_group = 'RESIDENTS' group by 1, 2
    union all
    select reporting_year, immigrant, relation, count(*)
    from statistics.user_with_perpetrator cross join unnest(relations) as relation where user_group = 'RESIDENTS' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join counted on counted.reporting_year = year.year and counted.immigrant = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.perpetrator_relation_by_background is
'nb: Beboernes relasjon til voldsutøveren etter innvandrerbakgrunn, det vil si om begge foreldrene er født i utlandet. En beboer kan ha flere voldsutøvere og telles én gang i hver relasjon. Andel av beboere i gruppen med minst én oppgitt voldsutøver. De som ikke svarte om foreldrenes fødeland, er bare med i alle.
nn: Relasjonen bebuarane har til valdsutøvaren, etter innvandrarbakgrunn, det vil seie om begge foreldra er fødde i utlandet. Ein bebuar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon. Del av bebuarar i gruppa med minst éin oppgitt valdsutøvar. Dei som ikkje svara om fødelandet til foreldra, er berre med i alle.
en: Residents'' relation to the perpetrator by immigrant background, that is whether both parents were born abroad. A resident may have several perpetrators and counts once in each relation. Share of residents in the group with at least one perpetrator given. Those who did not tell where their parents were born are only among all.';
