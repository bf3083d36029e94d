-- K13. Contact with the perpetrator during the stay.
-- Counted: population/child_stay_from_parent; base: stays answered (R7, R11).
create view statistics.child_contact_with_perpetrator as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when contact_with_perpetrator then 'YES' else 'NO' end as code, count(*) as stays
    from statistics.child_stay_from_parent
    where contact_with_perpetrator is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_contact_with_perpetrator is
'nb: Opphold der barnet hadde samvær med voldsutøveren under oppholdet. Bare opphold der mor eller far er blant voldsutøverne. Andel av oppholdene der spørsmålet er besvart. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Opphald der barnet hadde samvær med valdsutøvaren under opphaldet. Berre opphald der mor eller far er blant valdsutøvarane. Del av opphalda der spørsmålet er svart på. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Stays in which the child had contact with the perpetrator during the stay. Only stays where the mother or the father is among the perpetrators. Share of the stays where the question was answered. Every child''s stay with at least one night in the year, save those opted out.';
