-- A7. Residents per full-time equivalent: value is residents, base full-time equivalents in whole numbers;
-- the page divides.
-- Counted: population/counted_resident (R3) at the centres of the base; base: population/submitted_report with
-- full-time equivalents given. A centre that has not told of its staff is in neither.
create view statistics.residents_per_fte as
with lived as (
    select reporting_year, centre, count(*) as persons from statistics.counted_resident group by 1, 2),
counted as (
    select reporting_year, coalesce(sum(persons), 0) as persons, sum(fte) as fte
    from statistics.submitted_report
    left join lived using (reporting_year, centre)
    where fte is not null group by 1)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, 'TOTAL' as column_code,
       coalesce(persons, 0)::numeric as value, coalesce(round(fte), 0)::bigint as base
from register.reporting_year year
left join counted on counted.reporting_year = year.year;

comment on view statistics.residents_per_fte is
'nb: Beboere delt på årsverk ved krisesentrene som har oppgitt årsverk i årsrapporten. Beboere telles ved årets første opphold; til og med 2020 er de som reserverte seg, ikke med. Frivilliges årsverk er ikke med.
nn: Bebuarar delt på årsverk ved krisesentera som har oppgitt årsverk i årsrapporten. Bebuarar blir talde ved det første opphaldet i året; til og med 2020 er dei som reserverte seg, ikkje med. Årsverka til frivillige er ikkje med.
en: Residents divided by full-time equivalents, at the shelters that gave their full-time equivalents in the yearly report. Residents are counted at their first stay of the year; to 2020 without those who opted out. The full-time equivalents of volunteers are not included.';
