-- K14. Return to the perpetrator after the stay.
-- Counted: population/ended_child_stay_from_parent; base: stays answered (R7, R11).
create view statistics.child_return_to_perpetrator as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when return_to_perpetrator then 'YES' else 'NO' end as code, count(*) as stays
    from statistics.ended_child_stay_from_parent
    where return_to_perpetrator is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_return_to_perpetrator is
'nb: Opphold der barnet dro tilbake til voldsutøveren etter oppholdet. Bare opphold der mor eller far er blant voldsutøverne. Andel av oppholdene der spørsmålet er besvart. Barns opphold som ble avsluttet i året, utenom reserverte.
nn: Opphald der barnet drog tilbake til valdsutøvaren etter opphaldet. Berre opphald der mor eller far er blant valdsutøvarane. Del av opphalda der spørsmålet er svart på. Opphald for barn som vart avslutta i året, utanom reserverte.
en: Stays after which the child went back to the perpetrator. Only stays where the mother or the father is among the perpetrators. Share of the stays where the question was answered. Children''s stays that ended in the year, save those opted out.';
