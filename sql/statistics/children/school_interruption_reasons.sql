-- K7. Why kindergarten or school was interrupted; a stay counts once for each reason (R16).
-- Counted: population/counted_child_stay with consent FULL, of children in kindergarten (school) with an interruption;
-- base: stays answered (R7, R11).
create view statistics.school_interruption_reasons as
with row (row_position, row_code) as (values
    (1, 'SAFETY'),
    (2, 'DISTANCE'),
    (3, 'NO_TRANSPORT'),
    (4, 'HOLIDAY'),
    (5, 'CHILD_WISH'),
    (6, 'SHORT_STAY'),
    (7, 'OTHER')),
schooling_column (column_code, schooling) as (values
    ('TOTAL', 'KINDERGARTEN'), ('TOTAL', 'SCHOOL'),
    ('KINDERGARTEN', 'KINDERGARTEN'), ('SCHOOL', 'SCHOOL')),
answered as (
    select reporting_year, in_kindergarten_or_school as schooling, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL' and interruption and cardinality(interruption_reason) > 0
    group by 1, 2),
chosen as (
    select reporting_year, in_kindergarten_or_school as schooling, code, count(*) as stays
    from statistics.counted_child_stay
    cross join unnest(interruption_reason) as code
    where consent = 'FULL' and interruption and cardinality(interruption_reason) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.stays), 0)::numeric as value, coalesce(sum(answered.stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join schooling_column
left join answered on answered.reporting_year = year.year and answered.schooling = schooling_column.schooling
left join chosen on chosen.reporting_year = year.year and chosen.schooling = schooling_column.schooling
                and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.school_interruption_reasons is
'nb: Årsaker til avbrudd i barnehage- eller skolegangen. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av oppholdene med avbrudd der årsaken er oppgitt. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Årsaker til avbrot i barnehage- eller skulegangen. Fleire svar er moglege, så delane summerer til meir enn 100. Del av opphalda med avbrot der årsaka er oppgitt. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Reasons for the interruption of kindergarten or school. Several answers are possible, so the shares add to more than 100. Share of the stays with an interruption where a reason was given. Every child''s stay with at least one night in the year, save those opted out.';
