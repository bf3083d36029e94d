-- K11. Of the stays after which the child went back to the perpetrator, those with a report of concern.
-- Counted: population/ended_child_stay_from_parent with return; base: stays answered (R7, R11).
create view statistics.concern_report_after_return as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when concern_report then 'YES' else 'NO' end as code, count(*) as stays
    from statistics.ended_child_stay_from_parent
    where return_to_perpetrator and concern_report is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.concern_report_after_return is
'nb: Opphold der barnet dro tilbake til en voldsutøver som er mor eller far, etter om krisesenteret sendte bekymringsmelding til barnevernet. Andel av oppholdene der spørsmålet er besvart. Barns opphold som ble avsluttet i året, utenom reserverte.
nn: Opphald der barnet drog tilbake til ein valdsutøvar som er mor eller far, etter om krisesenteret sende bekymringsmelding til barnevernet. Del av opphalda der spørsmålet er svart på. Opphald for barn som vart avslutta i året, utanom reserverte.
en: Stays after which the child went back to a perpetrator who is mother or father, by whether the shelter sent a report of concern to child welfare. Share of the stays where the question was answered. Children''s stays that ended in the year, save those opted out.';
