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
'nb: Dagbrukere som var utsatt for gjentatt vold. Andel av dem som svarte ja eller nei. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar som var utsette for gjenteken vald. Del av dei som svarte ja eller nei. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users who were exposed to repeated violence. Share of those who answered yes or no. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
