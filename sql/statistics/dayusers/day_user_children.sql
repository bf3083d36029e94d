-- D6. Day users who have children under 18.
-- Counted: population/described_day_user; base: those answered (R11).
create view statistics.day_user_children as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, case when has_children_under18 then 'YES' else 'NO' end as code, count(*) as persons
    from statistics.described_day_user
    where has_children_under18 is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_children is
'nb: Dagbrukere som har barn under 18 år. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar som har barn under 18 år. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users who have children under 18. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
