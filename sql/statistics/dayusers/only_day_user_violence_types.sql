-- D11. Types of violence day users who have never been residents were exposed to; once in each (R16).
-- Counted: population/day_user_by_kind of kind ONLY_DAY; base: those answered (R11).
create view statistics.only_day_user_violence_types as
with row (row_position, row_code) as (values
    (1, 'PSYCHOLOGICAL'),
    (2, 'PHYSICAL'),
    (3, 'THREATS'),
    (4, 'SEXUAL'),
    (5, 'ECONOMIC'),
    (6, 'MATERIAL'),
    (7, 'DIGITAL'),
    (8, 'STALKING'),
    (9, 'NEGATIVE_SOCIAL_CONTROL'),
    (10, 'HONOUR'),
    (11, 'FORCED_MARRIAGE'),
    (12, 'FGM'),
    (13, 'TRAFFICKING'),
    (14, 'OTHER')),
answered as (
    select reporting_year, count(*) as persons
    from statistics.day_user_by_kind
    where day_user_kind = 'ONLY_DAY' and cardinality(violence_types) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as persons
    from statistics.day_user_by_kind
    cross join unnest(violence_types) as code
    where day_user_kind = 'ONLY_DAY' and cardinality(violence_types) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.only_day_user_violence_types is
'nb: Bare dagbrukere som aldri har vært beboere. Typer vold de var utsatt for. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Berre dagbrukarar som aldri har vore bebuarar. Typar vald dei var utsette for. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Only day users who have never been residents. Types of violence they were exposed to. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
