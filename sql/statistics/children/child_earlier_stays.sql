-- K4. How many stays children who have lived at a shelter before have had.
-- Counted: population/described_child with an earlier stay; base: those answered (R11).
create view statistics.child_earlier_stays as
with row (row_position, row_code) as (values
    (1, 'ONE'),
    (2, 'TWO_OR_MORE')),
answered as (
    select reporting_year, previous_stays_count as code, count(*) as persons
    from statistics.described_child
    where previous_resident and previous_stays_count is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_earlier_stays is
'nb: Antall tidligere opphold for barn som har bodd på krisesenter før. Andel av barna der spørsmålet er besvart. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Talet på tidlegare opphald for barn som har budd på krisesenter før. Del av barna der spørsmålet er svart på. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Number of earlier stays of children who have lived at a shelter before. Share of the children for whom the question was answered. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
