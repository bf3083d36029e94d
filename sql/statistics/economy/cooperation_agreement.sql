-- G7 of the form. Centres with an agreement between the municipalities.
-- Counted: population/submitted_report; base: those answered.
create view statistics.cooperation_agreement as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when cooperation_agreement then 'YES' else 'NO' end as code, count(*) as centres
    from statistics.submitted_report
    where cooperation_agreement is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.cooperation_agreement is
'nb: Krisesentre der det er samarbeidsavtale mellom kommunene. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Krisesenter der det er samarbeidsavtale mellom kommunane. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Shelters with an agreement of cooperation between the municipalities. Share of the shelters that answered. Only submitted yearly reports are counted.';
