-- G7 of the form. Funding, other income and costs in NOK, and how many centres answered each.
-- Counted: population/submitted_report, funding from population/centre_cost; a sum over those answered.
create view statistics.income_and_cost as
with row (row_position, row_code) as (values
    (1, 'MUNICIPAL_FUNDING'),
    (2, 'OTHER_INCOME'),
    (3, 'TOTAL_COST')),
counted as (
    select reporting_year, 'MUNICIPAL_FUNDING' as row_code, sum(funding) as amount, count(funding) as centres
    from statistics.centre_cost group by 1
    union all
    select reporting_year, 'OTHER_INCOME', sum(other_income), count(other_income)
    from statistics.submitted_report group by 1
    union all
    select reporting_year, 'TOTAL_COST', sum(total_cost), count(total_cost)
    from statistics.submitted_report group by 1)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(case column_code when 'AMOUNT' then counted.amount when 'CENTRES' then counted.centres end, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('AMOUNT'), ('CENTRES')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.row_code = row.row_code;

comment on view statistics.income_and_cost is
'nb: Bevilgning fra kommunene, andre inntekter og driftsutgifter i kroner, og hvor mange krisesentre som har svart på hvert av dem. Det som mangler, er ikke anslått. Bare leverte årsrapporter er med.
nn: Løyving frå kommunane, andre inntekter og driftsutgifter i kroner, og kor mange krisesenter som har svara på kvart av dei. Det som manglar, er ikkje anslått. Berre leverte årsrapportar er med.
en: Funding from municipalities, other income and running costs in NOK, and how many shelters answered each of them. Nothing is estimated for the rest. Only submitted yearly reports are counted.';
