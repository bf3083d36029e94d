-- D13. Place of day visits; of one user's visits on one day the lowest record with a place tells.
-- Counted: population/counted_visit with consent FULL; base: visits answered (R11).
create view statistics.visit_place as
with row (row_position, row_code) as (values
    (1, 'AT_CENTRE'),
    (2, 'OUTSIDE'),
    (3, 'VIDEO')),
answered as (
    select reporting_year, place as code, count(*) as visits
    from statistics.counted_visit
    where consent = 'FULL' and place is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(visits) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(visits), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.visit_place is
'nb: Hvor dagsbesøk av voksne fant sted: på senteret, utenfor senteret eller som videosamtale. Flere besøk av samme bruker på én dag er ett besøk. Andel av besøkene der spørsmålet er besvart; reserverte er ikke med.
nn: Kvar dagsbesøk av vaksne var: på senteret, utanfor senteret eller som videosamtale. Fleire besøk av same brukar på éin dag er eitt besøk. Del av besøka der spørsmålet er svart på; reserverte er ikkje med.
en: Where day visits of adults took place: at the centre, outside the centre or as a video talk. Several visits of one user on one day are one visit. Share of the visits where the question was answered; those opted out are not included.';
