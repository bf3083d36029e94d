-- C5. Return to the perpetrator by the month in which the stay ended.
-- Counted: population/ended_stay to BACK_TO_PERPETRATOR; base: those with a known destination (R11, R12).
create view statistics.return_by_month as
with counted as (
    select reporting_year, extract(month from discharge_date)::integer as month,
           count(*) filter (where destination = 'BACK_TO_PERPETRATOR') as returned, count(*) as ended
    from statistics.ended_stay where destination <> 'UNKNOWN' group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(returned, 0)::numeric as value, coalesce(ended, 0)::bigint as base
from register.reporting_year year
cross join statistics.month
left join counted on counted.reporting_year = year.year and counted.month = row_position;

comment on view statistics.return_by_month is
'nb: Opphold der den voksne dro tilbake til voldsutøveren, etter måneden oppholdet ble avsluttet. Andel av oppholdene som ble avsluttet i måneden, der det er kjent hvor beboeren dro. Reserverte er ikke med. Få opphold i en måned gjør at andelene varierer mye.
nn: Opphald der den vaksne drog tilbake til valdsutøvaren, etter månaden opphaldet vart avslutta. Del av opphalda som vart avslutta i månaden, der det er kjent kvar bebuaren drog. Reserverte er ikkje med. Få opphald i ein månad gjer at delane varierer mykje.
en: Stays after which the adult went back to the perpetrator, by the month in which the stay ended. Share of the stays that ended in the month and where it is known where the resident went. Those who opted out are not included. As few stays end in one month, the shares vary much.';
