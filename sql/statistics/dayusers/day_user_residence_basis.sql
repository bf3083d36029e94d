-- D12. Residence basis of day users with immigrant background.
-- Counted: population/described_day_user with immigrant background; base: those whose answer is known (R11, R12).
create view statistics.day_user_residence_basis as
with row (row_position, row_code) as (values
    (1, 'NORWEGIAN'),
    (2, 'NORDIC_EEA'),
    (3, 'PERMANENT'),
    (4, 'FAMILY'),
    (5, 'PROTECTION'),
    (6, 'ASYLUM_SEEKER'),
    (7, 'WORK_STUDY'),
    (8, 'NONE'),
    (9, 'OTHER')),
answered as (
    select reporting_year, gender, residence_basis as code, count(*) as persons
    from statistics.described_day_user
    where immigrant = 'YES' and residence_basis <> 'UNKNOWN'
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_residence_basis is
'nb: Dagbrukere med innvandrerbakgrunn etter oppholdsgrunnlag. Andel av dem med kjent svar. Innvandrerbakgrunn: begge foreldre født i utlandet. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar med innvandrarbakgrunn etter opphaldsgrunnlag. Del av dei med kjent svar. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users with immigrant background by residence basis. Share of those whose answer is known. Immigrant background: both parents born abroad. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
