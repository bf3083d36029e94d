-- K6. Children whose kindergarten or school was interrupted, as the text of 2020 counted.
-- Counted: population/described_child; base: children in kindergarten (school) answered (R9, R11).
create view statistics.children_with_school_interruption as
with row (row_position, row_code) as (values
    (1, 'KINDERGARTEN'),
    (2, 'SCHOOL')),
answered as (
    select reporting_year, in_kindergarten_or_school as code,
           count(*) filter (where interruption) as interrupted, count(*) as persons
    from statistics.described_child where interruption is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(interrupted), 0)::numeric as value, coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year and answered.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.children_with_school_interruption is
'nb: Barn med avbrudd i barnehage- eller skolegangen under årets første opphold. Andel av barna i barnehage og av barna i skole der spørsmålet er besvart. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn med avbrot i barnehage- eller skulegangen under det første opphaldet i året. Del av barna i barnehage og av barna i skule der spørsmålet er svart på. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children whose kindergarten or school was interrupted during the first stay of the year. Share of the children in kindergarten and of the children in school for whom the question was answered. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
