-- K16. World region of origin of children with immigrant background.
-- Counted: population/described_child with immigrant background; base: those whose country is known (R11).
create view statistics.child_origin as
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
    from statistics.described_child
    where origin is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_origin is
'nb: Barn med innvandrerbakgrunn etter verdensregion. Andel av barna med kjent landbakgrunn. Innvandrerbakgrunn: begge foreldre født i utlandet. Ett barn telles ved årets første opphold; de som er reservert mot registrering, er ikke med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn med innvandrarbakgrunn etter verdsregion. Del av barna med kjend landbakgrunn. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Eitt barn blir talt ved det første opphaldet i året; dei som er reserverte mot registrering, er ikkje med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children with immigrant background by world region. Share of the children whose country is known. Immigrant background: both parents born abroad. A child is counted at the first stay of the year; those opted out of registration are not included. For children under 16 the caregiver decided on registration and often answered.';
