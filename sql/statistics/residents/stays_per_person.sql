-- B9. Persons by how many stays they had in the year at one centre: someone who was at two centres counts
-- at each, as no key is shared between centres.
-- Counted: population/counted_stay with consent FULL, by centre and user key; base: those persons.
create view statistics.stays_per_person as
with row (row_position, row_code, from_stays, to_stays) as (values
    (1, 'ONE',           1,    1),
    (2, 'TWO',           2,    2),
    (3, 'THREE_OR_MORE', 3, null)),
person as (
    select reporting_year, count(*) as stays
    from statistics.counted_stay where consent = 'FULL' group by reporting_year, centre, user_key),
counted as (
    select reporting_year, stays, count(*) as persons from person group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where stays >= from_stays and (to_stays is null or stays <= to_stays)),
                0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.stays_per_person is
'nb: Beboere etter hvor mange opphold de hadde i året ved ett og samme krisesenter. Den som har vært ved flere krisesentre, telles ved hvert av dem. De som reserverte seg mot registrering, er ikke med.
nn: Bebuarar etter kor mange opphald dei hadde i året ved eitt og same krisesenter. Den som har vore ved fleire krisesenter, blir talt ved kvart av dei. Dei som reserverte seg mot registrering, er ikkje med.
en: Residents by how many stays they had in the year at one and the same shelter. Someone who was at several shelters counts at each of them. Those who opted out of registration are not included.';
