-- K6. Children's stays that interrupted kindergarten or school.
-- Counted: population/counted_child_stay with consent FULL; base: stays of children in kindergarten (school) answered (R7, R11).
create view statistics.school_interruption as
with row (row_position, row_code) as (values
    (1, 'KINDERGARTEN'),
    (2, 'SCHOOL')),
answered as (
    select reporting_year, in_kindergarten_or_school as code,
           count(*) filter (where interruption) as interrupted, count(*) as stays
    from statistics.counted_child_stay where consent = 'FULL' and interruption is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(interrupted), 0)::numeric as value, coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year and answered.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.school_interruption is
'nb: Opphold der barnets barnehage- eller skolegang ble avbrutt. Andel av oppholdene til barn i barnehage og til barn i skole der spørsmålet er besvart. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Opphald der barnehage- eller skulegangen til barnet vart avbroten. Del av opphalda til barn i barnehage og til barn i skule der spørsmålet er svart på. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Stays that interrupted the child''s kindergarten or school. Share of the stays of children in kindergarten and of children in school where the question was answered. Every child''s stay with at least one night in the year, save those opted out.';
