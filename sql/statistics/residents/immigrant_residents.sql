-- B23. Residents with immigrant background.
-- Counted: population/described_resident; base: those whose background is known (R6, R11, R12).
create view statistics.immigrant_residents as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, immigrant as code, count(*) as persons
    from statistics.described_resident where immigrant is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.immigrant_residents is
'nb: Beboere med innvandrerbakgrunn: begge foreldrene er født i utlandet. Andel av beboerne der foreldrenes fødeland er kjent, ved årets første opphold.
nn: Bebuarar med innvandrarbakgrunn: begge foreldra er fødde i utlandet. Del av bebuarane der fødelandet til foreldra er kjent, ved det første opphaldet i året.
en: Residents with immigrant background: both parents were born abroad. Share of the residents whose parents'' countries of birth are known, at their first stay of the year.';
