-- D10. Day users with a disability: any, and each kind; a person counts once in each (R16).
-- Counted: population/classified_day_user; base: those answered, also with none (R11).
create view statistics.day_user_disability as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'MOBILITY'),
    (3, 'VISION'),
    (4, 'HEARING'),
    (5, 'MENTAL'),
    (6, 'INTELLECTUAL'),
    (7, 'OTHER')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.classified_day_user
    where disabled is not null
    group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.classified_day_user
    cross join unnest(case disabled when 'YES' then disability || 'ANY'::text end) as code
    where disabled is not null
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
left join chosen on chosen.reporting_year = year.year and chosen.gender = gender_column.gender and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_disability is
'nb: Dagbrukere med funksjonsnedsettelse, og hvilken. En person kan ha flere. Andel av dem som svarte, også dem som ikke har noen. Én person telles ved årets første dagsbesøk. Barn og de som reserverte seg mot registrering, er ikke med.
nn: Dagbrukarar med funksjonsnedsetjing, og kva for ei. Ein person kan ha fleire. Del av dei som svarte, òg dei som ikkje har noka. Ein person blir talt ved det første dagsbesøket i året. Barn og dei som reserverte seg mot registrering, er ikkje med.
en: Day users with a disability, and which. A person may have several. Share of those who answered, with those who have none. A person is counted at the first day visit of the year. Children and those who opted out of registration are not included.';
