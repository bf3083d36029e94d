-- B23. Region of origin of residents with immigrant background.
-- Counted: population/described_resident; base: those with immigrant background and a known country abroad (R6, R11, R12).
-- The population knows the origin of those with immigrant background alone.
create view statistics.region_of_origin as
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
    from statistics.described_resident where origin not in ('NORWAY', 'UNKNOWN') group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.region_of_origin is
'nb: Beboere med innvandrerbakgrunn etter den delen av verden de har bakgrunn fra. Andel av beboerne med innvandrerbakgrunn og kjent landbakgrunn, ved årets første opphold.
nn: Bebuarar med innvandrarbakgrunn etter den delen av verda dei har bakgrunn frå. Del av bebuarane med innvandrarbakgrunn og kjend landbakgrunn, ved det første opphaldet i året.
en: Residents with immigrant background by the part of the world they have their background in. Share of the residents with immigrant background and a known country, at their first stay of the year.';
