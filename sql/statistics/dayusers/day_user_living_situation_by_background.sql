-- D12. How day users live, with and without immigrant background.
-- Counted: population/described_day_user; base: those answered (R11). Whose background is not known is in TOTAL alone.
create view statistics.day_user_living_situation_by_background as
with row (row_position, row_code) as (values
    (1, 'MARRIED_OR_REGISTERED'),
    (2, 'COHABITING'),
    (3, 'ALONE'),
    (4, 'WITH_PARENTS'),
    (5, 'OTHER')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, living_situation as code, count(*) as persons
    from statistics.described_day_user
    where living_situation is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_living_situation_by_background is
'nb: Hvordan dagbrukerne lever, alle og med eller uten innvandrerbakgrunn. Andel av dem som svarte. Innvandrerbakgrunn: begge foreldre født i utlandet. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Korleis dagbrukarane lever, alle og med eller utan innvandrarbakgrunn. Del av dei som svarte. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: How day users live, all and with or without immigrant background. Share of those who answered. Immigrant background: both parents born abroad. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
