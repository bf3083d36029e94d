-- C2. Day visits by month, in the year before and in this year.
-- Counted: population/counted_visit and VISITS of population/activity_before; base: none. BEFORE is empty where the
-- register does not have the year before.
create view statistics.visits_by_month_compared as
with compared (column_code) as (values ('BEFORE'), ('NOW')),
counted as (
    select reporting_year, extract(month from visit_date)::integer as month, count(*) as records
    from statistics.counted_visit group by 1, 2),
earlier as (
    select reporting_year, month, records from statistics.activity_before where kind = 'VISITS')
select year.year as reporting_year, row_position, row_code, column_code,
       case column_code when 'BEFORE' then earlier.records else coalesce(counted.records, 0) end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join statistics.month
cross join compared
left join counted on counted.reporting_year = year.year and counted.month = row_position
left join earlier on earlier.reporting_year = year.year and earlier.month = row_position;

comment on view statistics.visits_by_month_compared is
'nb: Voksnes dagsbesøk måned for måned, i året før og i dette året. Flere besøk av samme dagbruker på én dag er ett besøk. Også reserverte er med. Tallene for året før mangler når registeret ikke har det året.
nn: Dagsbesøk av vaksne månad for månad, i året før og i dette året. Fleire besøk av same dagbrukar på éin dag er eitt besøk. Òg reserverte er med. Tala for året før manglar når registeret ikkje har det året.
en: Adults'' day visits month by month, in the year before and in this year. Several visits of one day user on one day are one visit. Those who opted out are included. The figures of the year before are missing when the register does not have that year.';
