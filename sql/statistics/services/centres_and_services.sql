-- S1, R21. Centres and their services: how many there are, and how many have reported.
-- Counted: REGISTERED population/valid_centre and valid_service; REPORTED population/submitted_report,
-- a service as the report itself says. A service for men with beds: only where there is a service for men.
create view statistics.centres_and_services as
with row (row_position, row_code) as (values
    (1, 'CENTRES'),
    (2, 'WOMEN'),
    (3, 'MEN'),
    (4, 'MEN_RESIDENTIAL')),
counted as (
    select reporting_year, 'CENTRES' as row_code, 'REGISTERED' as column_code, count(*) as number
    from statistics.valid_centre group by 1
    union all
    select reporting_year, target, 'REGISTERED', count(*)
    from statistics.valid_service group by 1, 2
    union all
    select reporting_year, 'MEN_RESIDENTIAL', 'REGISTERED', count(*)
    from statistics.valid_service where target = 'MEN' and residential group by 1
    union all
    select reporting_year, 'CENTRES', 'REPORTED', count(*)
    from statistics.submitted_report group by 1
    union all
    select reporting_year, 'WOMEN', 'REPORTED', count(*)
    from statistics.submitted_report where has_women_service group by 1
    union all
    select reporting_year, 'MEN', 'REPORTED', count(*)
    from statistics.submitted_report where has_men_service group by 1
    union all
    select reporting_year, 'MEN_RESIDENTIAL', 'REPORTED', count(*)
    from statistics.submitted_report where has_men_service and has_men_residential group by 1)
select year.year as reporting_year, row_position, row.row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('REGISTERED'), ('REPORTED')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.row_code = row.row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.centres_and_services is
'nb: Krisesentre og tilbud til kvinner og til menn. Registrert: de som fantes på minst én dag i året. Rapportert: de som er oppgitt i leverte årsrapporter. Tallene i kapitlet er summen av det som er rapportert; det som mangler, er ikke anslått.
nn: Krisesenter og tilbod til kvinner og til menn. Registrert: dei som fanst på minst éin dag i året. Rapportert: dei som er oppgitte i leverte årsrapportar. Tala i kapittelet er summen av det som er rapportert; det som manglar, er ikkje anslått.
en: Shelters and their services for women and for men. Registered: those that existed on at least one day of the year. Reported: those given in submitted yearly reports. The figures of the chapter are the sum of what was reported; nothing is estimated for the rest.';
