-- B18. Whether the violence was reported to the police.
-- Counted: population/described_resident; base: those with a known answer (R6, R11, R12).
create view statistics.police_report as
with row (row_position, row_code) as (values
    (1, 'BY_USER'),
    (2, 'BY_POLICE_OR_OTHER'),
    (3, 'NO'),
    (4, 'PLANNED')),
answered as (
    select reporting_year, gender, police_report as code, count(*) as persons
    from statistics.described_resident where police_report <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.police_report is
'nb: Beboere etter om forholdet er anmeldt til politiet. Andel av beboerne med kjent svar ved årets første opphold.
nn: Bebuarar etter om forholdet er meldt til politiet. Del av bebuarane med kjent svar ved det første opphaldet i året.
en: Residents by whether the matter was reported to the police. Share of the residents with a known answer at their first stay of the year.';
