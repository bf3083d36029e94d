-- B12. Main activity by immigrant background; a person counts once in each answer.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.main_activity_by_background as
with row (row_position, row_code) as (values
    (1,  'FULL_TIME'),
    (2,  'PART_TIME'),
    (3,  'UNEMPLOYED'),
    (4,  'STUDENT'),
    (5,  'HOME'),
    (6,  'DISABILITY'),
    (7,  'WORK_ASSESSMENT'),
    (8,  'PENSION'),
    (9,  'INTRODUCTION'),
    (10, 'SICK_LEAVE'),
    (11, 'OTHER')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, count(*) as persons
    from statistics.described_resident where cardinality(main_activity) > 0 group by 1, 2),
chosen as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, code, count(*) as persons
    from statistics.described_resident
    cross join lateral (select distinct unnest(main_activity)) as answer (code)
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value,
       coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
left join chosen on chosen.reporting_year = year.year and chosen.background = background_column.background
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.main_activity_by_background is
'nb: Beboere etter hovedaktivitet og innvandrerbakgrunn. Flere svar er mulig, så andelene kan summere til mer enn 100. Andel av beboerne som svarte ved årets første opphold. De som ikke svarte om foreldrenes fødeland, er bare med i totalen.
nn: Bebuarar etter hovudaktivitet og innvandrarbakgrunn. Fleire svar er mogleg, så delane kan summere til meir enn 100. Del av bebuarane som svarte ved det første opphaldet i året. Dei som ikkje svarte om fødelandet til foreldra, er berre med i totalen.
en: Residents by main activity and immigrant background. Several answers are possible, so the shares may add to more than 100. Share of the residents who answered at their first stay of the year. Those who did not answer where their parents were born are in the total alone.';
