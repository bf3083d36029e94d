-- D9. What was done at day visits; a visit counts once in each (R16). The visits of one user on one day are one, their content united.
-- Counted: population/counted_visit with consent FULL; base: visits answered (R11).
create view statistics.visit_content as
with row (row_position, row_code) as (values
    (1, 'ONE_TO_ONE'),
    (2, 'GROUP'),
    (3, 'HELP_CONTACTING_SERVICES'),
    (4, 'MEETING_ATTENDANCE'),
    (5, 'LEGAL_AID'),
    (6, 'PRACTICAL_HELP'),
    (7, 'PARENT_GUIDANCE'),
    (8, 'SAFETY_PLANNING'),
    (9, 'FOLLOW_UP_AFTER_STAY'),
    (10, 'SOCIAL')),
answered as (
    select reporting_year, count(*) as visits
    from statistics.counted_visit
    where consent = 'FULL' and cardinality(content) > 0
    group by 1),
chosen as (
    select reporting_year, row_code as code, count(*) as visits
    from statistics.counted_visit
    join row on row_code = any (content)
    where consent = 'FULL'
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.visits), 0)::numeric as value, coalesce(sum(answered.visits), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.visit_content is
'nb: Hva som ble gjort ved dagsbesøk av voksne. Flere besøk av samme bruker på én dag er ett besøk. Ett besøk kan ha flere innhold, så andelene summerer til mer enn 100. Andel av besøkene der spørsmålet er besvart; reserverte er ikke med.
nn: Kva som vart gjort ved dagsbesøk av vaksne. Fleire besøk av same brukar på éin dag er eitt besøk. Eitt besøk kan ha fleire innhald, så delane summerer til meir enn 100. Del av besøka der spørsmålet er svart på; reserverte er ikkje med.
en: What was done at day visits of adults. Several visits of one user on one day are one visit. A visit may have several contents, so the shares add to more than 100. Share of the visits where the question was answered; those opted out are not included.';
