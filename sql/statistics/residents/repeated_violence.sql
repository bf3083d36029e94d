-- B16. Residents exposed to repeated violence.
-- Counted: population/described_resident; base: those who answered yes or no (R6, R11, R12).
create view statistics.repeated_violence as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, repeated as code, count(*) as persons
    from statistics.described_resident where repeated <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.repeated_violence is
'nb: Beboere etter om volden var gjentatt. Andel av beboerne som svarte ja eller nei ved årets første opphold.
nn: Bebuarar etter om valden var gjenteken. Del av bebuarane som svarte ja eller nei ved det første opphaldet i året.
en: Residents by whether the violence was repeated. Share of the residents who answered yes or no at their first stay of the year.';
