-- D1b. Contacts in total, by visit or by phone, beside the visits of the year before.
-- Counted: population/counted_visit and population/counted_conversation; the year before: population/activity_before.
-- The year before has no number, rather than 0, where the register does not have that year.
create view statistics.contacts_in_total as
with row (row_position, row_code) as (values
    (1, 'VISITS_BEFORE'),
    (2, 'VISITS'),
    (3, 'CONVERSATIONS'),
    (4, 'CONTACTS')),
counted as (
    select reporting_year, 'VISITS' as kind, count(*) as contacts from statistics.counted_visit group by 1
    union all
    select reporting_year, 'CONVERSATIONS', count(*) from statistics.counted_conversation group by 1),
shown as (
    select reporting_year, kind as code, contacts from counted
    union all
    select reporting_year, 'CONTACTS', contacts from counted
    union all
    select reporting_year, 'VISITS_BEFORE', records from statistics.activity_before where kind = 'VISITS'
    union all
    select next.year, 'VISITS_BEFORE', 0
    from register.reporting_year last
    join register.reporting_year next on next.year = last.year + 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       case when row_code = 'VISITS_BEFORE' then sum(contacts) else coalesce(sum(contacts), 0) end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
left join shown on shown.reporting_year = year.year and shown.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.contacts_in_total is
'nb: Kontakter i alt: dagsbesøk av voksne og enesamtaler på telefon i året, ved siden av dagsbesøkene året før. Reserverte er med. Tallet for året før mangler når registeret ikke har det året.
nn: Kontaktar i alt: dagsbesøk av vaksne og einesamtalar på telefon i året, ved sida av dagsbesøka året før. Reserverte er med. Talet for året før manglar når registeret ikkje har det året.
en: Contacts in total: day visits of adults and one-to-one phone conversations in the year, beside the day visits of the year before. Those who opted out are included. The number of the year before is missing where the register does not have that year.';
