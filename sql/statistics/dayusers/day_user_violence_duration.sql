-- D8. How long the violence against day users had lasted, with and without children under 18.
-- Counted: population/described_day_user exposed to repeated violence; base: those whose answer is known (R11, R12).
-- Who has not answered about children is in TOTAL alone.
create view statistics.day_user_violence_duration as
with row (row_position, row_code) as (values
    (1, 'LT_1M'),
    (2, '1M_1Y'),
    (3, '1_5Y'),
    (4, 'GT_5Y')),
answered as (
    select reporting_year, coalesce(has_children_under18::text, 'NOT_RECORDED') as children, 
           duration as code,
           count(*) as persons
    from statistics.described_day_user
    where repeated = 'YES' and duration <> 'UNKNOWN'
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.children_column
left join answered on answered.reporting_year = year.year and answered.children = children_column.along
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_violence_duration is
'nb: Hvor lenge volden hadde vart for dagbrukere utsatt for gjentatt vold, alle og med eller uten barn under 18 år. Andel av dem med kjent svar. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Kor lenge valden hadde vart for dagbrukarar utsette for gjenteken vald, alle og med eller utan barn under 18 år. Del av dei med kjent svar. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: How long the violence had lasted for day users exposed to repeated violence, all and with or without children under 18. Share of those whose answer is known. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
