-- D11. Day users who have never been residents, and former residents (forms.md C dayUserKind).
-- Counted: population/day_user_by_kind; base: those whose earlier contact was answered (R11).
create view statistics.day_user_kind as
with row (row_position, row_code) as (values
    (1, 'ONLY_DAY'),
    (2, 'FORMER_RESIDENT')),
answered as (
    select reporting_year, gender, day_user_kind as code, count(*) as persons
    from statistics.day_user_by_kind
    where day_user_kind is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_kind is
'nb: Dagbrukere som aldri har vært beboere på krisesenter, og dagbrukere som har vært det før. Andel av dem der tidligere kontakt er besvart. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar som aldri har vore bebuarar på krisesenter, og dagbrukarar som har vore det før. Del av dei der tidlegare kontakt er svart på. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users who have never been residents of a shelter, and day users who have. Share of those whose earlier contact was answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
