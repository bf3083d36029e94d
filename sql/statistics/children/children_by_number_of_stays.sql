-- K15. Children by how many stays they had in the year at the centre of their first, known by the key of the child.
-- Counted: population/counted_child_stay with consent FULL of children whose first stay of the year is among them (R9).
create view statistics.children_by_number_of_stays as
with row (row_position, row_code) as (values
    (1, 'ONE'),
    (2, 'TWO'),
    (3, 'THREE_PLUS')),
child as (
    select reporting_year, centre, child_key, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL'
    group by 1, 2, 3
    having bool_or(is_first)),
counted as (
    select reporting_year, least(stays, 3) as row_position, count(*) as persons from child group by 1, 2)
select year.year as reporting_year, row.row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where counted.row_position = row.row_position), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row.row_position, row_code;

comment on view statistics.children_by_number_of_stays is
'nb: Barn etter hvor mange opphold de hadde i året ved senteret der de var først. Opphold ved andre sentre er ikke med. Ett barn telles ved årets første opphold; de som er reservert mot registrering, er ikke med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn etter kor mange opphald dei hadde i året ved senteret der dei var først. Opphald ved andre senter er ikkje med. Eitt barn blir talt ved det første opphaldet i året; dei som er reserverte mot registrering, er ikkje med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children by how many stays they had in the year at the centre where they came first. Stays at other centres are not included. A child is counted at the first stay of the year; those opted out of registration are not included. For children under 16 the caregiver decided on registration and often answered.';
