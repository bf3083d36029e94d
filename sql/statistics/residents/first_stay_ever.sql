-- B8. Year of the first stay ever, for residents who had been residents before: years back from the year of the figures.
-- Counted: population/described_resident with earlier contact RESIDENT; base: those who gave an earlier year (R6, R11).
create view statistics.first_stay_ever as
with row (row_position, row_code, from_years, to_years) as (values
    (1, 'LAST_YEAR', 1,    1),
    (2, 'Y2_4',      2,    4),
    (3, 'Y5_PLUS',   5, null)),
answered as (
    select reporting_year, reporting_year - first_stay_ever_year as years, count(*) as persons
    from statistics.described_resident
    where 'RESIDENT' = any (previous_contact) and first_stay_ever_year < reporting_year group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where years >= from_years and (to_years is null or years <= to_years)),
                0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.first_stay_ever is
'nb: Beboere som har vært beboer før, etter når de første gang bodde på krisesenter. Andel av de tidligere beboerne som oppga et tidligere år.
nn: Bebuarar som har vore bebuar før, etter når dei første gong budde på krisesenter. Del av dei tidlegare bebuarane som oppgav eit tidlegare år.
en: Residents who had been residents before, by when they first stayed at a shelter. Share of the earlier residents who gave an earlier year.';
