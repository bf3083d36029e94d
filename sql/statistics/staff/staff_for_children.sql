-- A4. Services with staff who mainly work with children.
-- Counted: population/submitted_service with at least one such employee; base: services answered, 0 is an answer.
create view statistics.staff_for_children as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
counted as (
    select reporting_year, target, case when staff_for_children > 0 then 'YES' else 'NO' end as code, count(*) as services
    from statistics.submitted_service where staff_for_children is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(services) filter (where code = row_code), 0)::numeric as value, coalesce(sum(services), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join counted on counted.reporting_year = year.year and counted.target = column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.staff_for_children is
'nb: Tilbud med minst én ansatt som hovedsakelig arbeider med barn. Andel av tilbudene som svarte.
nn: Tilbod med minst éin tilsett som hovudsakleg arbeider med barn. Del av tilboda som svara.
en: Services with at least one employee who mainly works with children. Share of the services that answered.';
