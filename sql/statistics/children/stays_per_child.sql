-- K15. Children by how many stays they had in the year at one centre: a child who was at two centres counts at
-- each, as no key is shared between centres.
-- Counted: population/counted_child_stay with consent FULL, by centre and key of the child; base: those children.
create view statistics.stays_per_child as
with row (row_position, row_code, from_stays, to_stays) as (values
    (1, 'ONE',           1,    1),
    (2, 'TWO',           2,    2),
    (3, 'THREE_OR_MORE', 3, null)),
child as (
    select reporting_year, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL'
    group by reporting_year, centre, child_key),
counted as (
    select reporting_year, stays, count(*) as persons from child group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where stays >= from_stays and (to_stays is null or stays <= to_stays)),
                0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.stays_per_child is
'nb: Barn etter hvor mange opphold de hadde i året ved ett og samme krisesenter. Barn som har vært ved flere krisesentre, telles ved hvert av dem. Reserverte er ikke med.
nn: Barn etter kor mange opphald dei hadde i året ved eitt og same krisesenter. Barn som har vore ved fleire krisesenter, blir talde ved kvart av dei. Reserverte er ikkje med.
en: Children by how many stays they had in the year at one and the same shelter. Children who were at several shelters count at each of them. Those opted out are not included.';
