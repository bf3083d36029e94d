-- B22. Disabilities; a person counts once in each kind, and NONE stands alone.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.disability as
with row (row_position, row_code) as (values
    (1, 'NONE'),
    (2, 'MOBILITY'),
    (3, 'VISION'),
    (4, 'HEARING'),
    (5, 'MENTAL'),
    (6, 'INTELLECTUAL'),
    (7, 'OTHER')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.described_resident where cardinality(disability) > 0 group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.described_resident
    cross join lateral (select distinct unnest(disability)) as answer (code)
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value,
       coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
left join chosen on chosen.reporting_year = year.year and chosen.gender = gender_column.gender
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.disability is
'nb: Beboere etter funksjonsnedsettelse. Flere svar er mulig, så andelene kan summere til mer enn 100. Andel av beboerne som svarte ved årets første opphold.
nn: Bebuarar etter funksjonsnedsetjing. Fleire svar er mogleg, så delane kan summere til meir enn 100. Del av bebuarane som svarte ved det første opphaldet i året.
en: Residents by disability. Several answers are possible, so the shares may add to more than 100. Share of the residents who answered at their first stay of the year.';
