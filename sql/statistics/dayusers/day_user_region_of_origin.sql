-- D12. World region of origin of day users with immigrant background.
-- Counted: population/described_day_user; base: those with immigrant background and a known country abroad (R11, R12).
-- The population knows the origin of those with immigrant background alone.
create view statistics.day_user_region_of_origin as
with row (row_position, row_code) as (values
    (1, 'NORDIC'),
    (2, 'EU_EEA_UK'),
    (3, 'OTHER_EUROPE'),
    (4, 'AFRICA'),
    (5, 'MIDDLE_EAST'),
    (6, 'SOUTH_ASIA'),
    (7, 'OTHER_ASIA'),
    (8, 'NORTH_AMERICA_OCEANIA'),
    (9, 'LATIN_AMERICA')),
answered as (
    select reporting_year, gender, origin as code, count(*) as persons
    from statistics.described_day_user
    where origin not in ('NORWAY', 'UNKNOWN')
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_region_of_origin is
'nb: Dagbrukere med innvandrerbakgrunn etter verdensregion. Andel av dem med kjent landbakgrunn. Innvandrerbakgrunn: begge foreldre født i utlandet. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar med innvandrarbakgrunn etter verdsregion. Del av dei med kjend landbakgrunn. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users with immigrant background by world region. Share of those whose country is known. Immigrant background: both parents born abroad. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
