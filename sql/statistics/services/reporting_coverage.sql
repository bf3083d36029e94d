-- R21. How many of the centres of the year have reported, for all of it or for a part.
-- Counted: population/valid_centre by its population/submitted_report; base: all centres of the year.
-- A report that says that the centre does not report is none.
create view statistics.reporting_coverage as
with row (row_position, row_code) as (values
    (1, 'WHOLE_YEAR'),
    (2, 'PART_OF_YEAR'),
    (3, 'NOT_REPORTED')),
counted as (
    select valid.reporting_year, count(*) as centres,
           case when report.centre is null or report.not_reported_reason = 'NOT_REPORTING' then 'NOT_REPORTED'
                when report.not_reported_reason = 'PARTIAL' then 'PART_OF_YEAR'
                else 'WHOLE_YEAR' end as code
    from statistics.valid_centre valid
    left join statistics.submitted_report report on report.reporting_year = valid.reporting_year and report.centre = valid.centre
    group by 1, 3)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.reporting_coverage is
'nb: Krisesentre etter om de har levert årsrapport, for hele året eller for en del av det. Andel av krisesentre som fantes på minst én dag i året.
nn: Krisesenter etter om dei har levert årsrapport, for heile året eller for ein del av det. Del av krisesenter som fanst på minst éin dag i året.
en: Shelters by whether they have submitted their yearly report, for the whole year or for a part of it. Share of the shelters that existed on at least one day of the year.';
