-- K11. Stays in which the shelter sent a report of concern to child welfare.
-- Counted: population/counted_child_stay with consent FULL; base: stays answered (R7, R11).
create view statistics.concern_report as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when concern_report then 'YES' else 'NO' end as code, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL' and concern_report is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.concern_report is
'nb: Opphold der krisesenteret sendte bekymringsmelding til barnevernet. Andel av oppholdene der spørsmålet er besvart. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Opphald der krisesenteret sende bekymringsmelding til barnevernet. Del av opphalda der spørsmålet er svart på. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Stays in which the shelter sent a report of concern to child welfare. Share of the stays where the question was answered. Every child''s stay with at least one night in the year, save those opted out.';
