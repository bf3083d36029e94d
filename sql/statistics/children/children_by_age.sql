-- K5. Children by age at admission: year of admission minus year of birth (forms.md B ageGroup).
-- Counted: population/described_child; base: those whose year of birth is known (R11).
create view statistics.children_by_age as
with row (row_position, row_code, from_age, to_age) as (values
    (1, 'A0_2',    0,  2),
    (2, 'A3_5',    3,  5),
    (3, 'A6_9',    6,  9),
    (4, 'A10_12', 10, 12),
    (5, 'A13_15', 13, 15),
    (6, 'A16_17', 16, 17)),
answered as (
    select reporting_year, gender, row_code as code, count(*) as persons
    from statistics.described_child
    join row on age between from_age and to_age
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.child_gender_column
left join answered on answered.reporting_year = year.year and answered.gender = child_gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.children_by_age is
'nb: Barn etter alder ved innskriving, regnet som innskrivningsåret minus fødselsåret. Andel av barna med kjent fødselsår. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn etter alder ved innskriving, rekna som innskrivingsåret minus fødselsåret. Del av barna med kjent fødselsår. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children by age at admission, the year of admission minus the year of birth. Share of the children whose year of birth is known. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
