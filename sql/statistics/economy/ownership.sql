-- E3. How centres are organised.
-- Counted: population/submitted_report; base: those answered.
create view statistics.ownership as
with row (row_position, row_code) as (values
    (1, 'MUNICIPAL'),
    (2, 'INTERMUNICIPAL_COMPANY'),
    (3, 'FOUNDATION'),
    (4, 'VOLUNTARY_PRIVATE'),
    (5, 'HOST_MUNICIPALITY'),
    (6, 'OTHER')),
answered as (
    select reporting_year, ownership as code, count(*) as centres
    from statistics.submitted_report
    where ownership is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.ownership is
'nb: Hvordan krisesentrene er organisert. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Korleis krisesentera er organiserte. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: How the shelters are organised. Share of the shelters that answered. Only submitted yearly reports are counted.';
