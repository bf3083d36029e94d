-- D12. Day users with and without immigrant background (parts/immigrant_background).
-- Counted: population/described_day_user; base: those whose background is known (R11, R12).
create view statistics.immigrant_day_users as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, gender, immigrant as code, count(*) as persons
    from statistics.described_day_user
    where immigrant is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.immigrant_day_users is
'nb: Dagbrukere med og uten innvandrerbakgrunn. Andel av dem med kjent svar. Innvandrerbakgrunn: begge foreldre født i utlandet. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar med og utan innvandrarbakgrunn. Del av dei med kjent svar. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users with and without immigrant background. Share of those whose answer is known. Immigrant background: both parents born abroad. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
