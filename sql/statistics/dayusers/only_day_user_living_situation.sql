-- D11. How day users who have never been residents live.
-- Counted: population/classified_day_user of kind ONLY_DAY; base: those answered (R11).
create view statistics.only_day_user_living_situation as
with row (row_position, row_code) as (values
    (1, 'MARRIED_OR_REGISTERED'),
    (2, 'COHABITING'),
    (3, 'ALONE'),
    (4, 'WITH_PARENTS'),
    (5, 'OTHER')),
answered as (
    select reporting_year, living_situation as code, count(*) as persons
    from statistics.classified_day_user
    where kind = 'ONLY_DAY' and living_situation is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.only_day_user_living_situation is
'nb: Bare dagbrukere som aldri har vært beboere. Hvordan de lever. Andel av dem som svarte. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Berre dagbrukarar som aldri har vore bebuarar. Korleis dei lever. Del av dei som svarte. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Only day users who have never been residents. How they live. Share of those who answered. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
