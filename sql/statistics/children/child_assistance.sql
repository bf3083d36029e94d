-- K9. Assistance to children in their stays; a stay counts once for each kind (R16).
-- Counted: population/counted_child_stay with consent FULL; base: stays answered, those with none too (R7, R11).
create view statistics.child_assistance as
with row (row_position, row_code) as (values
    (1, 'OWN_CONTACT_PERSON'),
    (2, 'ONE_TO_ONE'),
    (3, 'GROUP'),
    (4, 'ACTIVITIES'),
    (5, 'NEEDS_MAPPING'),
    (6, 'SAFETY_PLAN'),
    (7, 'SCHOOL_HELP'),
    (8, 'FOLLOW_UP_PLAN'),
    (9, 'NONE')),
answered as (
    select reporting_year, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL' and cardinality(assistance) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as stays
    from statistics.counted_child_stay
    cross join unnest(assistance) as code
    where consent = 'FULL' and cardinality(assistance) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.stays), 0)::numeric as value, coalesce(sum(answered.stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.child_assistance is
'nb: Bistand til barn under oppholdet. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av oppholdene der spørsmålet er besvart. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Bistand til barn under opphaldet. Fleire svar er moglege, så delane summerer til meir enn 100. Del av opphalda der spørsmålet er svart på. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Assistance to children during the stay. Several answers are possible, so the shares add to more than 100. Share of the stays where the question was answered. Every child''s stay with at least one night in the year, save those opted out.';
