-- B24. Where the residents came from: the region of the home municipality before the stay.
-- Counted: population/described_resident; base: those whose home is known (R6, R11).
create view statistics.home_region as
with row (row_position, row_code) as (values
    (1, 'EAST'),
    (2, 'SOUTH'),
    (3, 'WEST'),
    (4, 'MID'),
    (5, 'NORTH'),
    (6, 'ABROAD'),
    (7, 'NO_FIXED'),
    (8, 'SECRET')),
home as (
    select reporting_year, home_municipality, count(*) as persons
    from statistics.described_resident where home_municipality is not null group by 1, 2),
answered as (
    select reporting_year, region as code, persons
    from home join statistics.county_region on home_municipality between first_number and last_number
    union all
    select reporting_year, home_municipality, persons
    from home where home_municipality in ('ABROAD', 'NO_FIXED', 'SECRET'))
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.home_region is
'nb: Beboere etter landsdelen de bodde i før oppholdet, også utlandet, uten fast bopel og sperret adresse. Andel av beboerne med kjent bosted, ved årets første opphold.
nn: Bebuarar etter landsdelen dei budde i før opphaldet, òg utlandet, utan fast bustad og sperra adresse. Del av bebuarane med kjend bustad, ved det første opphaldet i året.
en: Residents by the part of the country they lived in before the stay, or abroad, without a fixed home, or at a protected address. Share of the residents whose home is known, at their first stay of the year.';
