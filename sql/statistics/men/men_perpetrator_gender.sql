-- Men's chapter (P4). Gender of the perpetrators of women and men; a person counts once in each.
-- Counted: population/user_with_perpetrator, the residents; base: those with a perpetrator of known gender (R6, R11, R16).
create view statistics.men_perpetrator_gender as
with row (row_position, row_code) as (values
    (1, 'MAN'),
    (2, 'WOMAN'),
    (3, 'OTHER')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.user_with_perpetrator where user_group = 'RESIDENTS' and cardinality(genders) > 0 group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.user_with_perpetrator
    cross join unnest(genders) as code
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

comment on view statistics.men_perpetrator_gender is
'nb: Beboere utsatt for vold fra en mann eller en kvinne; en beboer kan være utsatt for begge. Andel av dem som oppga en voldsutøver med kjent kjønn ved årets første opphold. Kvinner og menn ved siden av hverandre; få menn gjør at andelene varierer mer fra år til år.
nn: Bebuarar utsette for vald frå ein mann eller ei kvinne; ein bebuar kan vere utsett for begge. Del av dei som oppgav ein valdsutøvar med kjent kjønn ved det første opphaldet i året. Kvinner og menn ved sida av kvarandre; få menn gjer at delane varierer meir frå år til år.
en: Residents exposed to violence by a man or a woman; a resident may be exposed to both. Share of those who told of a perpetrator of known gender at their first stay of the year. Women and men side by side; as men are few, their shares vary more from year to year.';
