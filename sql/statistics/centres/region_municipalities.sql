-- L6, L7 for each region of the centre. Municipalities that its centres are for, each once, and their inhabitants.
-- Counted: population/served_municipality.
create view statistics.region_municipalities as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, 'MUNICIPALITIES', count(distinct number)
    from statistics.served_municipality group by 1, 2
    union all
    select reporting_year, region, 'INHABITANTS', sum(inhabitants)
    from (select distinct reporting_year, region, number, inhabitants from statistics.served_municipality) one group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('MUNICIPALITIES'), ('INHABITANTS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_municipalities is
'nb: Kommunene som tilbudene er for etter leverte årsrapporter, hver kommune én gang, og innbyggerne i dem 1. januar. Der det ikke finnes innbyggertall for året, brukes det nærmeste tidligere, ellers et senere. Regionen er den krisesenteret ligger i.
nn: Kommunane som tilboda er for etter leverte årsrapportar, kvar kommune éin gong, og innbyggjarane i dei 1. januar. Der det ikkje finst innbyggjartal for året, blir det næraste tidlegare brukt, elles eit seinare. Regionen er den krisesenteret ligg i.
en: The municipalities that the services are for by submitted yearly reports, each municipality once, and their inhabitants on 1 January. Where there is no number of inhabitants for the year, the nearest earlier one is used, else a later one. The region is that of the shelter.';
