-- D8. Types of violence of day users with and without children under 18; a person counts once in each (R16).
-- Counted: population/described_day_user; base: those answered (R11). Who has not answered about children is in TOTAL alone.
create view statistics.day_user_violence_types_by_children as
with row (row_position, row_code) as (values
    (1, 'PSYCHOLOGICAL'),
    (2, 'PHYSICAL'),
    (3, 'THREATS'),
    (4, 'SEXUAL'),
    (5, 'ECONOMIC'),
    (6, 'MATERIAL'),
    (7, 'DIGITAL'),
    (8, 'STALKING'),
    (9, 'NEGATIVE_SOCIAL_CONTROL'),
    (10, 'HONOUR'),
    (11, 'FORCED_MARRIAGE'),
    (12, 'FGM'),
    (13, 'TRAFFICKING'),
    (14, 'OTHER')),
answered as (
    select reporting_year, coalesce(has_children_under18::text, 'NOT_RECORDED') as children, count(*) as persons
    from statistics.described_day_user
    where cardinality(violence_types) > 0
    group by 1, 2),
chosen as (
    select reporting_year, coalesce(has_children_under18::text, 'NOT_RECORDED') as children, code, count(*) as persons
    from statistics.described_day_user
    cross join unnest(violence_types) as code
    where cardinality(violence_types) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.children_column
left join answered on answered.reporting_year = year.year and answered.children = children_column.along
left join chosen on chosen.reporting_year = year.year and chosen.children = children_column.along
                and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_violence_types_by_children is
'nb: Typer vold mot dagbrukere, alle og med eller uten barn under 18 år. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Typar vald mot dagbrukarar, alle og med eller utan barn under 18 år. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Types of violence against day users, all and with or without children under 18. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
