-- C5. Return to the perpetrator in the year before and in this year.
-- Counted: population/ended_stay to BACK_TO_PERPETRATOR, and RETURNED of population/activity_before; base:
-- ended stays with a known destination (R11, R12), and ENDED. BEFORE is empty where the register does not
-- have the year before.
create view statistics.return_compared as
with compared (column_code) as (values ('BEFORE'), ('NOW')),
counted as (
    select reporting_year, 'NOW' as code, count(*) filter (where destination = 'BACK_TO_PERPETRATOR') as returned, count(*) as ended
    from statistics.ended_stay where destination <> 'UNKNOWN' group by 1
    union all
    select reporting_year, 'BEFORE', sum(records) filter (where kind = 'RETURNED'), sum(records) filter (where kind = 'ENDED')
    from statistics.activity_before group by 1)
select year.year as reporting_year, 1 as row_position, 'YES' as row_code, column_code,
       case column_code when 'BEFORE' then returned else coalesce(returned, 0) end::numeric as value,
       case column_code when 'BEFORE' then ended else coalesce(ended, 0) end::bigint as base
from register.reporting_year year
cross join compared
left join counted on counted.reporting_year = year.year and counted.code = column_code;

comment on view statistics.return_compared is
'nb: Opphold der den voksne dro tilbake til voldsutøveren, i året før og i dette året. Andel av oppholdene som ble avsluttet i året, der det er kjent hvor beboeren dro. Reserverte er ikke med. Tallene for året før mangler når registeret ikke har det året.
nn: Opphald der den vaksne drog tilbake til valdsutøvaren, i året før og i dette året. Del av opphalda som vart avslutta i året, der det er kjent kvar bebuaren drog. Reserverte er ikkje med. Tala for året før manglar når registeret ikkje har det året.
en: Stays after which the adult went back to the perpetrator, in the year before and in this year. Share of the stays that ended in the year and where it is known where the resident went. Those who opted out are not included. The figures of the year before are missing when the register does not have that year.';
