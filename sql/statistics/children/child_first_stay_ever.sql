-- K4. When children who have lived at a shelter before had their first stay: years before the year of the figures.
-- Counted: population/described_child with an earlier stay; base: those who gave an earlier year (R11).
create view statistics.child_first_stay_ever as
with row (row_position, row_code, from_years, to_years) as (values
    (1, 'LAST_YEAR', 1,    1),
    (2, 'Y2_4',      2,    4),
    (3, 'Y5_PLUS',   5, null)),
answered as (
    select reporting_year, reporting_year - first_stay_ever_year as years, count(*) as persons
    from statistics.described_child
    where previous_resident and first_stay_ever_year < reporting_year
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where years >= from_years and (to_years is null or years <= to_years)),
                0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_first_stay_ever is
'nb: Barn som har bodd på krisesenter før, etter når de var der første gang. Andel av barna som oppga et tidligere år. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn som har budd på krisesenter før, etter når dei var der første gong. Del av barna som oppgav eit tidlegare år. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children who have lived at a shelter before by when they were there for the first time. Share of the children who gave an earlier year. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
