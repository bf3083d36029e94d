-- B8. Number of earlier stays, for residents who had been residents before.
-- Counted: population/described_resident; base: earlier residents who answered (R6, R11).
create view statistics.earlier_stays as
with row (row_position, row_code) as (values
    (1, 'ONE'),
    (2, 'TWO_OR_MORE')),
answered as (
    select reporting_year, previous_stays_count as code, count(*) as persons
    from statistics.described_resident
    where 'RESIDENT' = any (previous_contact) and previous_stays_count is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.earlier_stays is
'nb: Beboere som har vært beboer før, etter hvor mange ganger. Andel av de tidligere beboerne som har svart.
nn: Bebuarar som har vore bebuar før, etter kor mange gonger. Del av dei tidlegare bebuarane som har svart.
en: Residents who had been residents before, by how many times. Share of the earlier residents who answered.';
