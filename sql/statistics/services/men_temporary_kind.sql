-- S2. Kinds of temporary solution among residential services for men; several may be given (R16).
-- Counted: population/submitted_report with a residential service for men in temporary premises; base: those answered.
create view statistics.men_temporary_kind as
with row (row_position, row_code) as (values
    (1, 'RENTED_FLAT_OR_HOUSE'),
    (2, 'HOTEL'),
    (3, 'VIA_HOME_MUNICIPALITY'),
    (4, 'INTEGRATED_TRIAL'),
    (5, 'SHARED_ROOF')),
answered as (
    select reporting_year, count(*) as centres
    from statistics.submitted_report
    where has_men_service and has_men_residential and men_premises = 'TEMPORARY' and cardinality(men_temporary_kind) > 0 group by 1),
chosen as (
    select reporting_year, code, count(distinct centre) as centres
    from statistics.submitted_report cross join unnest(men_temporary_kind) code
    where has_men_service and has_men_residential and men_premises = 'TEMPORARY' group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(chosen.centres, 0)::numeric as value, coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row_code;

comment on view statistics.men_temporary_kind is
'nb: Hva slags midlertidige løsninger botilbud til menn bruker. Et tilbud kan ha flere. Andel av botilbud til menn i midlertidige lokaler der svar er gitt. Bare leverte årsrapporter er med.
nn: Kva slags mellombelse løysingar butilbod til menn bruker. Eit tilbod kan ha fleire. Del av butilbod til menn i mellombelse lokale der svar er gitt. Berre leverte årsrapportar er med.
en: Kinds of temporary solution used by residential services for men. A service may use several. Share of the residential services for men in temporary premises that answered. Only submitted yearly reports are counted.';
