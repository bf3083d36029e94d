-- D12. World region of origin of day users with immigrant background.
-- Counted: population/described_day_user with immigrant background; base: those whose country is known (R11).
create view statistics.day_user_origin as
with row (row_position, row_code) as (values
    (1, 'NORWAY'),
    (2, 'NORDIC'),
    (3, 'EU_EEA_UK'),
    (4, 'OTHER_EUROPE'),
    (5, 'AFRICA'),
    (6, 'MIDDLE_EAST'),
    (7, 'SOUTH_ASIA'),
    (8, 'OTHER_ASIA'),
    (9, 'NORTH_AMERICA_OCEANIA'),
    (10, 'LATIN_AMERICA')),
answered as (
    select reporting_year, origin as code, count(*) as persons
    from statistics.described_day_user
    where origin is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.day_user_origin is
'nb: Dagbrukere med innvandrerbakgrunn etter verdensregion. Andel av dem med kjent landbakgrunn. Innvandrerbakgrunn: begge foreldre født i utlandet. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Dagbrukarar med innvandrarbakgrunn etter verdsregion. Del av dei med kjend landbakgrunn. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Day users with immigrant background by world region. Share of those whose country is known. Immigrant background: both parents born abroad. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
