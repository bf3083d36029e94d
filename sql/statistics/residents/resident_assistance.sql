-- B19. What help the residents got during the stay; a stay counts once in each kind.
-- Counted: population/counted_stay; base: stays with consent FULL that are answered (R7, R11, R16).
create view statistics.resident_assistance as
with row (row_position, row_code) as (values
    (1,  'INTAKE_TALK'),
    (2,  'NEEDS_MAPPING'),
    (3,  'THREAT_MAPPING'),
    (4,  'ONE_TO_ONE'),
    (5,  'FOLLOW_UP_PLAN'),
    (6,  'PRIMARY_CONTACT'),
    (7,  'HELP_CONTACTING_SERVICES'),
    (8,  'MEETING_ATTENDANCE'),
    (9,  'COORDINATION_GROUP'),
    (10, 'PRACTICAL_HELP'),
    (11, 'GROUP'),
    (12, 'ACTIVITIES'),
    (13, 'PARENT_GUIDANCE'),
    (14, 'SAFETY_PLAN'),
    (15, 'REESTABLISHMENT_PLAN')),
answered as (
    select reporting_year, count(*) as stays
    from statistics.counted_stay where consent = 'FULL' and cardinality(assistance) > 0 group by 1),
chosen as (
    select reporting_year, code, count(*) as stays
    from statistics.counted_stay
    cross join lateral (select distinct unnest(assistance)) as answer (code)
    where consent = 'FULL' group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.stays), 0)::numeric as value,
       coalesce(sum(answered.stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row_code
group by year.year, row_position, row_code;

comment on view statistics.resident_assistance is
'nb: Opphold etter hva slags bistand beboeren fikk fra krisesenteret. Flere svar er mulig, så andelene summerer til mer enn 100. Andel av alle opphold i året der spørsmålet er besvart.
nn: Opphald etter kva slags bistand bebuaren fekk frå krisesenteret. Fleire svar er mogleg, så delane summerer til meir enn 100. Del av alle opphald i året der spørsmålet er svart på.
en: Stays by the kinds of assistance the resident got from the shelter. Several answers are possible, so the shares add to more than 100. Share of all stays in the year where the question was answered.';
