-- S2. Premises of the residential services for men.
-- Counted: population/submitted_report with a residential service for men (forms.md G1); base: those answered.
create view statistics.men_premises as
with row (row_position, row_code) as (values
    (1, 'OWN_PREMISES'),
    (2, 'SAME_BUILDING_SEPARATE'),
    (3, 'TEMPORARY')),
answered as (
    select reporting_year, men_premises as code, count(*) as centres
    from statistics.submitted_report
    where has_men_service and has_men_residential and men_premises is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.men_premises is
'nb: Lokalene til botilbudene til menn. Andel av botilbud til menn der svar er gitt. Bare leverte årsrapporter er med.
nn: Lokala til butilboda til menn. Del av butilbod til menn der svar er gitt. Berre leverte årsrapportar er med.
en: The premises of residential services for men. Share of residential services for men that answered. Only submitted yearly reports are counted.';
