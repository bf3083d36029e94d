-- K7. Mean duration of interruptions: value is days, base is stays; the page divides.
-- Counted: population/counted_child_stay with consent FULL, of children in kindergarten (school) with an interruption whose
-- days are known (R7). The days of a stay over New Year count whole in both years, as the answer does not tell them apart.
create view statistics.school_interruption_days as
with row (row_position, row_code) as (values
    (1, 'KINDERGARTEN'),
    (2, 'SCHOOL')),
interrupted as (
    select reporting_year, in_kindergarten_or_school as code, sum(interruption_days) as days, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL' and interruption and interruption_days is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(days), 0)::numeric as value, coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join interrupted on interrupted.reporting_year = year.year and interrupted.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.school_interruption_days is
'nb: Hvor lenge avbruddet i barnehage- eller skolegangen varte i gjennomsnitt, i opphold med avbrudd der varigheten er oppgitt. Vises i hele dager. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Kor lenge avbrotet i barnehage- eller skulegangen varte i gjennomsnitt, i opphald med avbrot der lengda er oppgitt. Blir vist i heile dagar. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: How long the interruption of kindergarten or school lasted on average, in stays with an interruption whose duration is given. Shown in whole days. Every child''s stay with at least one night in the year, save those opted out.';
