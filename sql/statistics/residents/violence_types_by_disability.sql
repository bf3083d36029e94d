-- B22, B15. Kinds of violence by disability; a person counts once in each kind.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.violence_types_by_disability as
with row (row_position, row_code) as (values
    (1,  'PSYCHOLOGICAL'),
    (2,  'PHYSICAL'),
    (3,  'THREATS'),
    (4,  'SEXUAL'),
    (5,  'ECONOMIC'),
    (6,  'MATERIAL'),
    (7,  'DIGITAL'),
    (8,  'STALKING'),
    (9,  'NEGATIVE_SOCIAL_CONTROL'),
    (10, 'HONOUR'),
    (11, 'FORCED_MARRIAGE'),
    (12, 'FGM'),
    (13, 'TRAFFICKING'),
    (14, 'OTHER')),
answered as (
    select reporting_year, coalesce(disabled, 'NOT_RECORDED') as disabled, count(*) as persons
    from statistics.described_resident told
    left join statistics.disability_group on disability_group.kind = told.disability[1]
    where cardinality(told.violence_types) > 0 group by 1, 2),
chosen as (
    select reporting_year, coalesce(disabled, 'NOT_RECORDED') as disabled, code, count(*) as persons
    from statistics.described_resident told
    left join statistics.disability_group on disability_group.kind = told.disability[1]
    cross join lateral (select distinct unnest(told.violence_types)) as answer (code)
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value,
       coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.disability_column
left join answered on answered.reporting_year = year.year and answered.disabled = disability_column.disabled
left join chosen on chosen.reporting_year = year.year and chosen.disabled = disability_column.disabled
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.violence_types_by_disability is
'nb: Beboere etter hva slags vold de var utsatt for og om de har en funksjonsnedsettelse. Flere svar er mulig, så andelene summerer til mer enn 100. Andel av beboerne som svarte ved årets første opphold. De som ikke svarte om funksjonsnedsettelse, er bare med i totalen.
nn: Bebuarar etter kva slags vald dei var utsette for og om dei har ei funksjonsnedsetjing. Fleire svar er mogleg, så delane summerer til meir enn 100. Del av bebuarane som svarte ved det første opphaldet i året. Dei som ikkje svarte om funksjonsnedsetjing, er berre med i totalen.
en: Residents by the kinds of violence they were exposed to and whether they have a disability. Several answers are possible, so the shares add to more than 100. Share of the residents who answered at their first stay of the year. Those who did not answer about disability are in the total alone.';
