-- L3. What was done when the service was full; many may be given (R16).
-- Counted: population/submitted_service that was full once or several times; base: those of them that answered.
create view statistics.when_full as
with row (row_position, row_code) as (values
    (1, 'EXTRA_BED'),
    (2, 'OTHER_SHELTER'),
    (3, 'HOTEL'),
    (4, 'OTHER')),
answered as (
    select reporting_year, target, count(*) as services
    from statistics.submitted_service
    where was_full in ('ONCE', 'SEVERAL') and cardinality(when_full) > 0 group by 1, 2),
chosen as (
    select reporting_year, target, code, count(distinct centre) as services
    from statistics.submitted_service cross join unnest(when_full) code
    where was_full in ('ONCE', 'SEVERAL') group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
left join chosen on chosen.reporting_year = year.year and chosen.target = column_code and chosen.code = row_code;

comment on view statistics.when_full is
'nb: Hva som ble gjort når tilbudet var fullt. Flere svar kan gis. Andel av tilbud som har vært fulle og har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Kva som blei gjort når tilbodet var fullt. Fleire svar kan givast. Del av tilbod som har vore fulle og har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: What was done when the service was full. Several answers may be given. Share of the services that were full and answered, for women and for men apart. Only submitted yearly reports are counted.';
