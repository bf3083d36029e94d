-- G7 of the form. Centres where users pay a fee.
-- Counted: population/submitted_report; base: those answered.
create view statistics.user_fee as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, case when user_fee then 'YES' else 'NO' end as code, count(*) as centres
    from statistics.submitted_report
    where user_fee is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.user_fee is
'nb: Krisesentre der brukerne betaler en egenandel. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Krisesenter der brukarane betaler ein eigendel. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Shelters where users pay a fee. Share of the shelters that answered. Only submitted yearly reports are counted.';
