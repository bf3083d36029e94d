-- B8. Year of the first stay ever, for residents who had been residents before: years back from the year of the figures.
-- Counted: population/described_resident with earlier contact RESIDENT; base: those who gave the year (R6, R11).
-- A first stay earlier in the same year stands with the year before.
create view statistics.first_stay_ever as
with row (row_position, row_code, from_years, to_years) as (values
    (1, 'LAST_YEAR',    0,    1),
    (2, 'YEARS_2_4',    2,    4),
    (3, 'YEARS_5_PLUS', 5, null)),
answered as (
    select reporting_year, reporting_year - first_stay_ever_year as years, count(*) as persons
    from statistics.described_resident
    where 'RESIDENT' = any (previous_contact) and first_stay_ever_year is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where years >= from_years and (to_years is null or years <= to_years)),
                0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.first_stay_ever is
'nb: Beboere som har vært beboer før, etter når de første gang bodde på krisesenter. Opphold tidligere samme år står sammen med året før. Andel av de tidligere beboerne som oppga året.
nn: Bebuarar som har vore bebuar før, etter når dei første gong budde på krisesenter. Opphald tidlegare same året står saman med året før. Del av dei tidlegare bebuarane som oppgav året.
en: Residents who had been residents before, by when they first stayed at a shelter. Stays earlier in the same year stand with the year before. Share of the earlier residents who gave the year.';
