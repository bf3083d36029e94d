-- D9. What day users had at least once in the year, such as talks; a person counts once in each (R16).
-- Counted: population/described_day_user by all their visits of the year, population/counted_visit; base: those with at
-- least one visit whose content was answered (R11).
create view statistics.day_user_content as
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
had as not materialized (
    select visit.reporting_year, visit.day_user, visit.content
    from statistics.described_day_user day_user
    join statistics.counted_visit visit on visit.reporting_year = day_user.reporting_year and visit.day_user = day_user.id
    where cardinality(content) > 0),
answered as (
    select reporting_year, count(*) as persons
    from (select distinct reporting_year, day_user from had) person group by 1),
chosen as (
    select reporting_year, code, count(*) as persons
    from (select distinct reporting_year, day_user, code from had cross join unnest(content) as code) person
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.day_user_content is
'nb: Dagbrukere etter hva de fikk minst én gang i året, for eksempel enesamtale, sett over alle besøk ved senteret. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem med minst ett besøk der innholdet er besvart. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Dagbrukarar etter kva dei fekk minst éin gong i året, til dømes einesamtale, sett over alle besøk ved senteret. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei med minst eitt besøk der innhaldet er svart på. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users by what they had at least once in the year, such as a one-to-one talk, over all their visits at the centre. Several answers are possible, so the shares add to more than 100. Share of those with at least one visit whose content was answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
