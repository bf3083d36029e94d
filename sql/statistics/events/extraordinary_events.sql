-- Section 3 (G8). Centres that told of an extraordinary event, by its kind; a centre counts once in each kind (R16).
-- Counted: population/reported_event; base: centres with a report, population/submitted_report.
create view statistics.extraordinary_events as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'PANDEMIC'),
    (3, 'FLOOD_FIRE'),
    (4, 'STAFFING'),
    (5, 'RELOCATION'),
    (6, 'OTHER')),
counted as (
    select reporting_year, 'REPORTED' as code, count(*) as centres from statistics.submitted_report group by 1
    union all
    select reporting_year, 'ANY', count(distinct centre) from statistics.reported_event group by 1
    union all
    select reporting_year, event_kind, count(distinct centre) from statistics.reported_event group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'REPORTED'), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.extraordinary_events is
'nb: Krisesentre som meldte om minst én ekstraordinær hendelse i året, og hva slags hendelse det var. Et senter kan ha flere. Andel av sentrene som har levert årsrapport.
nn: Krisesenter som melde om minst éi ekstraordinær hending i året, og kva slags hending det var. Eit senter kan ha fleire. Del av sentera som har levert årsrapport.
en: Shelters that told of at least one extraordinary event in the year, and of which kind it was. A shelter may have several. Share of the shelters that have submitted their yearly report.';
