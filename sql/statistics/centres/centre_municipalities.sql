-- L6, L7 for each centre. Municipalities that it is for, and their inhabitants; empty where not answered.
-- Counted: population/centre_cost at the centres of population/valid_centre.
create view statistics.centre_municipalities as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'MUNICIPALITIES', municipalities
    from statistics.centre_cost
    union all
    select reporting_year, centre, 'INHABITANTS', inhabitants
    from statistics.centre_cost)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, counted.number::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('MUNICIPALITIES'), ('INHABITANTS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_municipalities is
'nb: Kommunene som tilbudene er for etter leverte årsrapporter, hver kommune én gang, og innbyggerne i dem 1. januar. Der det ikke finnes innbyggertall for året, brukes det nærmeste tidligere, ellers et senere. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Kommunane som tilboda er for etter leverte årsrapportar, kvar kommune éin gong, og innbyggjarane i dei 1. januar. Der det ikkje finst innbyggjartal for året, blir det næraste tidlegare brukt, elles eit seinare. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: The municipalities that the services are for by submitted yearly reports, each municipality once, and their inhabitants on 1 January. Where there is no number of inhabitants for the year, the nearest earlier one is used, else a later one. Every shelter that existed on at least one day of the year has a row.';
