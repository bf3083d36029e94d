-- D6. Day users by age: the year of the visit minus the year of birth; the groups are those of parts/age_group.
-- Counted: population/described_day_user; base: those whose year of birth is known (R11).
create view statistics.day_users_by_age as
with answered as (
    select reporting_year, gender, row_code as code, count(*) as persons
    from statistics.described_day_user
    join statistics.age_group on age >= from_age and (to_age is null or age <= to_age)
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.age_group row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_users_by_age is
'nb: Dagbrukere etter alder, regnet som besøksåret minus fødselsåret. Andel av dem med kjent fødselsår. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Dagbrukarar etter alder, rekna som besøksåret minus fødselsåret. Del av dei med kjent fødselsår. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Day users by age, the year of the visit minus the year of birth. Share of those whose year of birth is known. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
