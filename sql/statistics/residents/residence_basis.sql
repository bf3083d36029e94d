-- B23. Residence basis of residents with immigrant background.
-- Counted: population/described_resident; base: those with immigrant background and a known answer (R6, R11, R12).
create view statistics.residence_basis as
with row (row_position, row_code) as (values
    (1, 'NORWEGIAN'),
    (2, 'NORDIC_EEA'),
    (3, 'PERMANENT'),
    (4, 'FAMILY'),
    (5, 'PROTECTION'),
    (6, 'ASYLUM_SEEKER'),
    (7, 'WORK_STUDY'),
    (8, 'NONE'),
    (9, 'OTHER')),
answered as (
    select reporting_year, gender, residence_basis as code, count(*) as persons
    from statistics.described_resident where immigrant = 'YES' and residence_basis <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.residence_basis is
'nb: Beboere med innvandrerbakgrunn etter oppholdsgrunnlag. Andel av beboerne med innvandrerbakgrunn og kjent svar ved årets første opphold.
nn: Bebuarar med innvandrarbakgrunn etter opphaldsgrunnlag. Del av bebuarane med innvandrarbakgrunn og kjent svar ved det første opphaldet i året.
en: Residents with immigrant background by residence basis. Share of the residents with immigrant background and a known answer at their first stay of the year.';
