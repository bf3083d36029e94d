-- C4. Adult stays by the month of admission, whatever the consent; those that began today too.
-- Counted: population/admitted_stay; base: none.
create view statistics.admissions_by_month as
with counted as (
    select reporting_year, extract(month from admission_date)::integer as month, count(*) as records
    from statistics.admitted_stay group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(records, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join statistics.month
left join counted on counted.reporting_year = year.year and counted.month = row_position;

comment on view statistics.admissions_by_month is
'nb: Voksnes opphold etter måneden de begynte, også reserverte. Et opphold som pågikk ved årsskiftet, er bare med i året det begynte.
nn: Opphald for vaksne etter månaden dei tok til, òg reserverte. Eit opphald som gjekk føre seg ved årsskiftet, er berre med i året det tok til.
en: Adults'' stays by the month they began, those who opted out included. A stay that ran over New Year is counted only in the year it began.';
