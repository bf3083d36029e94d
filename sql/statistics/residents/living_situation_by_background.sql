-- B23, B11. How the residents lived before the stay, by immigrant background.
-- Counted: population/described_resident; base: those who answered (R6, R11).
create view statistics.living_situation_by_background as
with row (row_position, row_code) as (values
    (1, 'MARRIED_OR_REGISTERED'),
    (2, 'COHABITING'),
    (3, 'ALONE'),
    (4, 'WITH_PARENTS'),
    (5, 'OTHER')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, living_situation as code, count(*) as persons
    from statistics.described_resident
    where living_situation is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.living_situation_by_background is
'nb: Beboere etter hvordan de levde før oppholdet, og innvandrerbakgrunn. Andel av beboerne som svarte ved årets første opphold. De som ikke svarte om foreldrenes fødeland, er bare med i totalen.
nn: Bebuarar etter korleis dei levde før opphaldet, og innvandrarbakgrunn. Del av bebuarane som svarte ved det første opphaldet i året. Dei som ikkje svarte om fødelandet til foreldra, er berre med i totalen.
en: Residents by how they lived before the stay and immigrant background. Share of the residents who answered at their first stay of the year. Those who did not answer where their parents were born are in the total alone.';
