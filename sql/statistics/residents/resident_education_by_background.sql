-- B12. Highest completed education by immigrant background.
-- Counted: population/described_resident; base: those with a known answer (R6, R11, R12).
create view statistics.resident_education_by_background as
with row (row_position, row_code) as (values
    (1, 'NONE'),
    (2, 'PRIMARY'),
    (3, 'UPPER_SECONDARY'),
    (4, 'HIGHER')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, education as code, count(*) as persons
    from statistics.described_resident where education <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.resident_education_by_background is
'nb: Beboere etter høyeste fullførte utdanning og innvandrerbakgrunn. Andel av beboerne med kjent svar ved årets første opphold. De som ikke svarte om foreldrenes fødeland, er bare med i totalen.
nn: Bebuarar etter høgaste fullførte utdanning og innvandrarbakgrunn. Del av bebuarane med kjent svar ved det første opphaldet i året. Dei som ikkje svarte om fødelandet til foreldra, er berre med i totalen.
en: Residents by highest completed education and immigrant background. Share of the residents with a known answer at their first stay of the year. Those who did not answer where their parents were born are in the total alone.';
