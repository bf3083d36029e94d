-- B13. Residents who had children along.
-- Counted: population/described_resident; base: those who answered (R6, R11).
create view statistics.children_along as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, case when children_along then 'YES' else 'NO' end as code, count(*) as persons
    from statistics.described_resident where children_along is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.children_along is
'nb: Beboere som hadde med barn på krisesenteret. Andel av beboerne som svarte ved årets første opphold.
nn: Bebuarar som hadde med barn på krisesenteret. Del av bebuarane som svarte ved det første opphaldet i året.
en: Residents who had children along at the shelter. Share of the residents who answered at their first stay of the year.';
