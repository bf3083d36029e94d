-- B12. Highest completed education.
-- Counted: population/described_resident; base: those with a known answer (R6, R11, R12).
create view statistics.resident_education as
with row (row_position, row_code) as (values
    (1, 'NONE'),
    (2, 'PRIMARY'),
    (3, 'UPPER_SECONDARY'),
    (4, 'HIGHER')),
answered as (
    select reporting_year, gender, education as code, count(*) as persons
    from statistics.described_resident where education <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.resident_education is
'nb: Beboere etter høyeste fullførte utdanning. Andel av beboerne med kjent svar ved årets første opphold.
nn: Bebuarar etter høgaste fullførte utdanning. Del av bebuarane med kjent svar ved det første opphaldet i året.
en: Residents by highest completed education. Share of the residents with a known answer at their first stay of the year.';
