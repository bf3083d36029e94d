-- B22. Whether the offer was adapted to residents with a disability.
-- Counted: population/described_resident; base: those with a disability who answered (R6, R11).
create view statistics.disability_accommodation as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'PARTLY'),
    (3, 'NO'),
    (4, 'NOT_NEEDED')),
answered as (
    select reporting_year, gender, accommodation_made as code, count(*) as persons
    from statistics.described_resident told
    join statistics.disability_group on disability_group.kind = told.disability[1]
    where disabled = 'YES' and accommodation_made is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.disability_accommodation is
'nb: Beboere med funksjonsnedsettelse etter om tilbudet ble tilrettelagt. Andel av beboerne med funksjonsnedsettelse som svarte ved årets første opphold.
nn: Bebuarar med funksjonsnedsetjing etter om tilbodet blei tilrettelagt. Del av bebuarane med funksjonsnedsetjing som svarte ved det første opphaldet i året.
en: Residents with a disability by whether the offer was adapted to them. Share of the residents with a disability who answered at their first stay of the year.';
