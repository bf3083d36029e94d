-- C4. Adult stays by the month of admission, in the year before and in this year.
-- Counted: population/admitted_stay and ADMISSIONS of population/activity_before; base: none. BEFORE is empty where the
-- register does not have the year before.
create view statistics.admissions_by_month_compared as
with compared (column_code) as (values ('BEFORE'), ('NOW')),
counted as (
    select reporting_year, extract(month from admission_date)::integer as month, count(*) as records
    from statistics.admitted_stay group by 1, 2),
earlier as (
    select reporting_year, month, records from statistics.activity_before where kind = 'ADMISSIONS')
select year.year as reporting_year, row_position, row_code, column_code,
       case column_code when 'BEFORE' then earlier.records else coalesce(counted.records, 0) end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join statistics.month
cross join compared
left join counted on counted.reporting_year = year.year and counted.month = row_position
left join earlier on earlier.reporting_year = year.year and earlier.month = row_position;

comment on view statistics.admissions_by_month_compared is
'nb: Voksnes opphold etter måneden de begynte, i året før og i dette året, også reserverte. Tallene for året før mangler når registeret ikke har det året.
nn: Opphald for vaksne etter månaden dei tok til, i året før og i dette året, òg reserverte. Tala for året før manglar når registeret ikkje har det året.
en: Adults'' stays by the month they began, in the year before and in this year, those who opted out included. The figures of the year before are missing when the register does not have that year.';
