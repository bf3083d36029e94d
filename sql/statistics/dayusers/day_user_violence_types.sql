-- D8. Types of violence day users were exposed to; a person counts once in each (R16).
-- Counted: population/described_day_user; base: those answered (R11).
create view statistics.day_user_violence_types as
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
    select reporting_year, gender, count(*) as persons
    from statistics.described_day_user
    where cardinality(violence_types) > 0
    group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.described_day_user
    cross join unnest(violence_types) as code
    where cardinality(violence_types) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
left join chosen on chosen.reporting_year = year.year and chosen.gender = gender_column.gender
                and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_violence_types is
'nb: Typer vold dagbrukerne var utsatt for. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Typar vald dagbrukarane var utsette for. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Types of violence day users were exposed to. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
