-- L5. The longest way to the service in km: the shortest, the one in the middle and the longest of the services.
-- Counted: population/submitted_service that answered; empty where none did.
create view statistics.longest_distance as
with row (row_position, row_code) as (values
    (1, 'MIN'),
    (2, 'MEDIAN'),
    (3, 'MAX')),
answered as (
    select reporting_year, target, min(longest_distance_km) as lowest, max(longest_distance_km) as highest,
           percentile_cont(0.5) within group (order by longest_distance_km) as middle
    from statistics.submitted_service group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       case row_code when 'MIN' then lowest when 'MEDIAN' then middle when 'MAX' then highest end::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code;

comment on view statistics.longest_distance is
'nb: Den lengste reiseveien til tilbudet, i kilometer: laveste og høyeste blant tilbudene, og den midterste. Tilbud som ikke har svart, er ikke med. Bare leverte årsrapporter er med.
nn: Den lengste reisevegen til tilbodet, i kilometer: lågaste og høgaste blant tilboda, og den midtarste. Tilbod som ikkje har svara, er ikkje med. Berre leverte årsrapportar er med.
en: The longest journey to the service, in kilometres: the lowest and highest among the services, and the middle one. Services that did not answer are left out. Only submitted yearly reports are counted.';
