-- B17. How long repeated violence had lasted.
-- Counted: population/described_resident; base: those with repeated violence who answered (R6, R11, R12).
-- UNKNOWN is a row, as the shares published of 2017 leave room for it.
create view statistics.violence_duration as
with row (row_position, row_code) as (values
    (1, 'LT_1M'),
    (2, '1M_1Y'),
    (3, '1_5Y'),
    (4, 'GT_5Y'),
    (5, 'UNKNOWN')),
answered as (
    select reporting_year, gender, duration as code, count(*) as persons
    from statistics.described_resident where repeated = 'YES' and duration is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.violence_duration is
'nb: Beboere utsatt for gjentatt vold, etter hvor lenge volden hadde vart. Andel av beboerne med gjentatt vold som svarte ved årets første opphold; «vet ikke» er et eget svar.
nn: Bebuarar utsette for gjenteken vald, etter kor lenge valden hadde vart. Del av bebuarane med gjenteken vald som svarte ved det første opphaldet i året; «veit ikkje» er eit eige svar.
en: Residents exposed to repeated violence by how long it had lasted. Share of the residents with repeated violence who answered at their first stay of the year; "do not know" is an answer of its own.';
