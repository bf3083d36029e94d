-- D6. Mean age of day users: value is the sum of ages, base is persons; the page divides.
-- Counted: population/described_day_user whose year of birth is known.
create view statistics.day_user_mean_age as
with aged as (
    select reporting_year, gender, sum(age) as years, count(*) as persons
    from statistics.described_day_user where age is not null group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(years), 0)::numeric as value, coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join statistics.gender_column
left join aged on aged.reporting_year = year.year and aged.gender = gender_column.gender
group by year.year, column_code;

comment on view statistics.day_user_mean_age is
'nb: Gjennomsnittlig alder for dagbrukere med kjent fødselsår, regnet som besøksåret minus fødselsåret. Vises i hele år. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Gjennomsnittleg alder for dagbrukarar med kjent fødselsår, rekna som besøksåret minus fødselsåret. Blir vist i heile år. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Mean age of day users whose year of birth is known, the year of the visit minus the year of birth. Shown in whole years. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
