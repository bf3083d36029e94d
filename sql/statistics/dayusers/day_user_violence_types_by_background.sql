-- D12. Types of violence of day users with and without immigrant background; a person counts once in each (R16).
-- Counted: population/described_day_user; base: those answered (R11). Whose background is not known is in TOTAL alone.
create view statistics.day_user_violence_types_by_background as
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
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, count(*) as persons
    from statistics.described_day_user
    where cardinality(violence_types) > 0
    group by 1, 2),
chosen as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, code, count(*) as persons
    from statistics.described_day_user
    cross join unnest(violence_types) as code
    where cardinality(violence_types) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
left join chosen on chosen.reporting_year = year.year and chosen.background = background_column.background
                and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_violence_types_by_background is
'nb: Typer vold mot dagbrukere, alle og med eller uten innvandrerbakgrunn. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Innvandrerbakgrunn: begge foreldre født i utlandet. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Typar vald mot dagbrukarar, alle og med eller utan innvandrarbakgrunn. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Types of violence against day users, all and with or without immigrant background. Several answers are possible, so the shares add to more than 100. Share of those who answered. Immigrant background: both parents born abroad. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
