-- D11. Day users who have never been residents by age; the groups are those of parts/age_group.
-- Counted: population/day_user_by_kind of kind ONLY_DAY; base: those 16 or older whose year of birth is known (R11).
create view statistics.only_day_users_by_age as
with answered as (
    select reporting_year, row_code as code, count(*) as persons
    from statistics.day_user_by_kind
    join statistics.age_group on age >= from_age and (to_age is null or age <= to_age)
    where day_user_kind = 'ONLY_DAY'
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.age_group row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.only_day_users_by_age is
'nb: Bare dagbrukere som aldri har vært beboere. Alder er besøksåret minus fødselsåret. Andel av dem på 16 år eller mer med kjent fødselsår. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Berre dagbrukarar som aldri har vore bebuarar. Alder er besøksåret minus fødselsåret. Del av dei på 16 år eller meir med kjent fødselsår. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Only day users who have never been residents. Age is the year of the visit minus the year of birth. Share of those aged 16 or more whose year of birth is known. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
