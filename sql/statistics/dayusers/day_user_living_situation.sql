-- D6. How day users live.
-- Counted: population/described_day_user; base: those answered (R11).
create view statistics.day_user_living_situation as
with row (row_position, row_code) as (values
    (1, 'MARRIED_OR_REGISTERED'),
    (2, 'COHABITING'),
    (3, 'ALONE'),
    (4, 'WITH_PARENTS'),
    (5, 'OTHER')),
answered as (
    select reporting_year, gender, living_situation as code, count(*) as persons
    from statistics.described_day_user
    where living_situation is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_living_situation is
'nb: Hvordan dagbrukerne lever. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Korleis dagbrukarane lever. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: How day users live. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
