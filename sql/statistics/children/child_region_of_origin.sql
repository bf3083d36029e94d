-- K16. World region of origin of children with immigrant background.
-- Counted: population/described_child; base: those with immigrant background and a known country abroad (R11, R12).
-- The population knows the origin of those with immigrant background alone.
create view statistics.child_region_of_origin as
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
    select reporting_year, origin as code, count(*) as persons
    from statistics.described_child
    where origin not in ('NORWAY', 'UNKNOWN')
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_region_of_origin is
'nb: Barn med innvandrerbakgrunn etter verdensregion. Andel av barna med kjent landbakgrunn. Innvandrerbakgrunn: begge foreldre født i utlandet. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn med innvandrarbakgrunn etter verdsregion. Del av barna med kjend landbakgrunn. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children with immigrant background by world region. Share of the children whose country is known. Immigrant background: both parents born abroad. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
