-- D11. How day users who have never been residents live.
-- Counted: population/day_user_by_kind of kind ONLY_DAY; base: those answered (R11).
create view statistics.only_day_user_living_situation as
with row (row_position, row_code) as (values
    (1, 'MARRIED_OR_REGISTERED'),
    (2, 'COHABITING'),
    (3, 'ALONE'),
    (4, 'WITH_PARENTS'),
    (5, 'OTHER')),
answered as (
    select reporting_year, living_situation as code, count(*) as persons
    from statistics.day_user_by_kind
    where day_user_kind = 'ONLY_DAY' and living_situation is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.only_day_user_living_situation is
'nb: Bare dagbrukere som aldri har vært beboere. Hvordan de lever. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Berre dagbrukarar som aldri har vore bebuarar. Korleis dei lever. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Only day users who have never been residents. How they live. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
