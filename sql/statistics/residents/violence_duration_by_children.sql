-- B17. How long repeated violence had lasted, by whether children came along, with the cuts published:
-- more than five years is also more than one.
-- Counted: population/described_resident; base: those with repeated violence who answered (R6, R11, R12).
-- UNKNOWN is a row, as the shares published of 2017 leave room for it.
create view statistics.violence_duration_by_children as
with row (row_position, row_code, durations) as (values
    (1, 'UP_TO_1Y', array['LT_1M', '1M_1Y']),
    (2, 'OVER_1Y',  array['1_5Y', 'GT_5Y']),
    (3, 'OVER_5Y',  array['GT_5Y']),
    (4, 'UNKNOWN',  array['UNKNOWN'])),
answered as (
    select reporting_year, coalesce(children_along::text, 'NOT_RECORDED') as along, duration, count(*) as persons
    from statistics.described_resident where repeated = 'YES' and duration is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where duration = any (durations)), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.children_column
left join answered on answered.reporting_year = year.year and answered.along = children_column.along
group by year.year, row_position, row_code, column_code;

comment on view statistics.violence_duration_by_children is
'nb: Beboere utsatt for gjentatt vold, etter hvor lenge volden hadde vart og om de hadde med barn. Mer enn fem år er også mer enn ett år. Andel av beboerne med gjentatt vold som svarte ved årets første opphold; «vet ikke» er et eget svar. De som ikke svarte om barn, er bare med i totalen.
nn: Bebuarar utsette for gjenteken vald, etter kor lenge valden hadde vart og om dei hadde med barn. Meir enn fem år er òg meir enn eitt år. Del av bebuarane med gjenteken vald som svarte ved det første opphaldet i året; «veit ikkje» er eit eige svar. Dei som ikkje svarte om barn, er berre med i totalen.
en: Residents exposed to repeated violence by how long it had lasted and whether they had children along. More than five years is also more than one. Share of the residents with repeated violence who answered at their first stay of the year; "do not know" is an answer of its own. Those who did not answer about children are in the total alone.';
