-- L5. The longest way to the service in km, the mean of the services: value is km, base is services; the page divides.
-- Counted: population/submitted_service that answered.
create view statistics.mean_longest_distance as
with answered as (
    select reporting_year, target, sum(longest_distance_km) as total, count(*) as services
    from statistics.submitted_service where longest_distance_km is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(answered.total, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code;

comment on view statistics.mean_longest_distance is
'nb: Den lengste reiseveien til tilbudet, i kilometer, i gjennomsnitt for tilbudene. Tilbud som ikke har svart, er ikke med. Bare leverte årsrapporter er med.
nn: Den lengste reisevegen til tilbodet, i kilometer, i gjennomsnitt for tilboda. Tilbod som ikkje har svara, er ikkje med. Berre leverte årsrapportar er med.
en: The longest journey to the service, in kilometres, on average for the services. Services that did not answer are left out. Only submitted yearly reports are counted.';
