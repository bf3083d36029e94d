-- K5. With whom children came.
-- Counted: population/described_child; base: those answered (R11).
create view statistics.child_accompanied_by as
with row (row_position, row_code) as (values
    (1, 'MOTHER'),
    (2, 'FATHER'),
    (3, 'STEP_PARENT'),
    (4, 'OTHER_CAREGIVER'),
    (5, 'ALONE')),
answered as (
    select reporting_year, accompanied_by as code, count(*) as persons
    from statistics.described_child
    where accompanied_by is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_accompanied_by is
'nb: Hvem barn kom til krisesenteret sammen med. Andel av barna der spørsmålet er besvart. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Kven barn kom til krisesenteret saman med. Del av barna der spørsmålet er svart på. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: With whom children came to the shelter. Share of the children for whom the question was answered. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
