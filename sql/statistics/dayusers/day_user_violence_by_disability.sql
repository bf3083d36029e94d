-- D10. Types of violence of day users with and without a disability; a person counts once in each (R16).
-- Counted: population/classified_day_user; base: those answered (R11). Who has not answered about disability is in TOTAL alone.
create view statistics.day_user_violence_by_disability as
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
disability_column (column_code, disabled) as (values
    ('TOTAL', 'YES'), ('TOTAL', 'NO'), ('TOTAL', 'NOT_RECORDED'),
    ('WITH_DISABILITY', 'YES'), ('WITHOUT_DISABILITY', 'NO')),
answered as (
    select reporting_year, coalesce(disabled, 'NOT_RECORDED') as disabled, count(*) as persons
    from statistics.classified_day_user
    where cardinality(violence_types) > 0
    group by 1, 2),
chosen as (
    select reporting_year, coalesce(disabled, 'NOT_RECORDED') as disabled, code, count(*) as persons
    from statistics.classified_day_user
    cross join unnest(violence_types) as code
    where cardinality(violence_types) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join disability_column
left join answered on answered.reporting_year = year.year and answered.disabled = disability_column.disabled
left join chosen on chosen.reporting_year = year.year and chosen.disabled = disability_column.disabled and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_violence_by_disability is
'nb: Typer vold mot dagbrukere, alle og med eller uten funksjonsnedsettelse. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Typar vald mot dagbrukarar, alle og med eller utan funksjonsnedsetjing. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Types of violence against day users, all and with or without a disability. Several answers are possible, so the shares add to more than 100. Share of those who answered. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
