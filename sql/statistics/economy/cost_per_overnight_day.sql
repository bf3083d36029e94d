-- E5. Funding from municipalities for each overnight day of adults: value is NOK, base is nights; the page divides.
-- Counted: population/centre_cost with funding known; base: nights in the year of population/counted_stay at those centres.
create view statistics.cost_per_overnight_day as
with night as (
    select reporting_year, centre, sum(nights) as nights
    from statistics.counted_stay group by 1, 2),
paid as (
    select reporting_year, sum(funding) as funding, sum(night.nights) as nights
    from statistics.centre_cost left join night using (reporting_year, centre)
    where funding is not null group by 1)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, 'TOTAL' as column_code,
       coalesce(paid.funding, 0)::numeric as value, coalesce(paid.nights, 0)::bigint as base
from register.reporting_year year
left join paid on paid.reporting_year = year.year;

comment on view statistics.cost_per_overnight_day is
'nb: Bevilgning fra kommunene delt på overnattingsdøgn for voksne i året, også for reserverte. Barns døgn er ikke med. Bare krisesentre med levert årsrapport og kjent bevilgning er med.
nn: Løyving frå kommunane delt på overnattingsdøgn for vaksne i året, òg for reserverte. Døgna til barn er ikkje med. Berre krisesenter med levert årsrapport og kjend løyving er med.
en: Funding from municipalities divided by the nights of adults in the year, opted out or not. Nights of children are not counted. Only shelters with a submitted yearly report and known funding are counted.';
