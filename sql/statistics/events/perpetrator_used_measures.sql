-- Section 3 (G8 perpetratorUsedMeasures). Centres that saw perpetrators use the measures as a means of control.
-- Counted: population/reported_event; a centre is YES if it is for any of its events. Base: YES + NO; not
-- known and not answered stand outside (R11, R12).
create view statistics.perpetrator_used_measures as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
told as (
    select reporting_year, centre, case when bool_or(perpetrator_used_measures = 'YES') then 'YES' else 'NO' end as code
    from statistics.reported_event where perpetrator_used_measures in ('YES', 'NO') group by 1, 2),
counted as (
    select reporting_year, code, count(*) as centres from told group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.perpetrator_used_measures is
'nb: Krisesentre som så at voldsutøvere brukte tiltakene under en ekstraordinær hendelse, som smittevern, til å kontrollere den utsatte. Et senter med flere hendelser telles som ja hvis det svarte ja for minst én. Andel av sentrene som svarte ja eller nei.
nn: Krisesenter som såg at valdsutøvarar brukte tiltaka under ei ekstraordinær hending, som smittevern, til å kontrollere den utsette. Eit senter med fleire hendingar blir talt som ja dersom det svara ja for minst éi. Del av sentera som svara ja eller nei.
en: Shelters that saw perpetrators use the measures of an extraordinary event, such as infection control, to control the one exposed. A shelter with several events counts as yes if it answered yes for at least one. Share of the shelters that answered yes or no.';
