-- L1. Bedrooms and fixed beds, summed over services.
-- Counted: population/submitted_service.
create view statistics.rooms_and_beds as
with row (row_position, row_code) as (values
    (1, 'BEDROOMS'),
    (2, 'BEDS')),
counted as (
    select reporting_year, target, sum(bedrooms) as bedrooms, sum(beds) as beds
    from statistics.submitted_service group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(case row_code when 'BEDROOMS' then bedrooms when 'BEDS' then beds end, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join counted on counted.reporting_year = year.year and counted.target = column_code;

comment on view statistics.rooms_and_beds is
'nb: Soverom og faste sengeplasser, summert over tilbud til kvinner og over tilbud til menn. Bare leverte årsrapporter er med.
nn: Soverom og faste sengeplassar, summert over tilbod til kvinner og over tilbod til menn. Berre leverte årsrapportar er med.
en: Bedrooms and fixed beds, summed over services for women and over services for men. Only submitted yearly reports are counted.';
