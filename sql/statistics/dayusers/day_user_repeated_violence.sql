-- D8. Day users exposed to repeated violence.
-- Counted: population/described_day_user; base: YES + NO (R11, R12).
create view statistics.day_user_repeated_violence as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, repeated as code, count(*) as persons
    from statistics.described_day_user
    where repeated in ('YES', 'NO')
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_repeated_violence is
'nb: Dagbrukere som var utsatt for gjentatt vold. Andel av dem som svarte ja eller nei. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Dagbrukarar som var utsette for gjenteken vald. Del av dei som svarte ja eller nei. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Day users who were exposed to repeated violence. Share of those who answered yes or no. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
