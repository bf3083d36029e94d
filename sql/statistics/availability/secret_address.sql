-- L8. Services with a secret address.
-- Counted: population/submitted_service; base: those answered.
create view statistics.secret_address as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, target, case when secret_address then 'YES' else 'NO' end as code, count(*) as services
    from statistics.submitted_service
    where secret_address is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(services) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(services), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.secret_address is
'nb: Tilbud med skjult adresse. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Tilbod med skjult adresse. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: Services with a secret address. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
