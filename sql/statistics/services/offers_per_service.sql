-- S7. Mean number of kinds of help that a service offers: value is offers, base is services; the page divides.
-- Counted: population/submitted_service that answered, for residents and for day users apart.
create view statistics.offers_per_service as
with row (row_position, row_code) as (values
    (1, 'RESIDENTS'),
    (2, 'DAY_USERS')),
answered as (
    select reporting_year, target, 'RESIDENTS' as row_code, sum(cardinality(resident_offers)) as offers, count(*) as services
    from statistics.submitted_service where cardinality(resident_offers) > 0 group by 1, 2
    union all
    select reporting_year, target, 'DAY_USERS', sum(cardinality(day_user_offers)), count(*)
    from statistics.submitted_service where cardinality(day_user_offers) > 0 group by 1, 2)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(answered.offers, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.row_code = row.row_code
                  and answered.target = column_code;

comment on view statistics.offers_per_service is
'nb: Hvor mange typer hjelp et tilbud gir i gjennomsnitt, til beboere og til dagbrukere. Tilbud som ikke har svart, er ikke med. Bare leverte årsrapporter er med.
nn: Kor mange typar hjelp eit tilbod gir i gjennomsnitt, til bebuarar og til dagbrukarar. Tilbod som ikkje har svara, er ikkje med. Berre leverte årsrapportar er med.
en: How many kinds of help a service offers on average, to residents and to day users. Services that did not answer are left out. Only submitted yearly reports are counted.';
