-- D11. Day users who have never been residents by age; the groups are those of parts/age_group.
-- Counted: population/classified_day_user of kind ONLY_DAY; base: those whose year of birth is known (R11).
create view statistics.only_day_users_by_age as
with answered as (
    select reporting_year, row_code as code, count(*) as persons
    from statistics.classified_day_user
    join statistics.age_group on age >= from_age and (to_age is null or age <= to_age)
    where kind = 'ONLY_DAY'
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.age_group row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.only_day_users_by_age is
'nb: Bare dagbrukere som aldri har vært beboere. Alder er besøksåret minus fødselsåret. Andel av dem med kjent fødselsår. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Berre dagbrukarar som aldri har vore bebuarar. Alder er besøksåret minus fødselsåret. Del av dei med kjent fødselsår. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Only day users who have never been residents. Age is the year of the visit minus the year of birth. Share of those whose year of birth is known. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
