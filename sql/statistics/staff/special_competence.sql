-- A5. Special competence at the centres; a centre counts once in each area (R16).
-- Counted: population/submitted_report; base: centres that named at least one area. The form has no answer
-- for none, so a centre without any cannot be told from one that did not answer.
create view statistics.special_competence as
with row (row_position, row_code) as (values
    (1, 'MENTAL_HEALTH'),
    (2, 'SUBSTANCE_USE'),
    (3, 'MEN_EXPOSED'),
    (4, 'CHILDREN'),
    (5, 'IMMIGRANT_BACKGROUND'),
    (6, 'DISABILITY'),
    (7, 'SAMI'),
    (8, 'LGBT'),
    (9, 'ELDERLY'),
    (10, 'TRAFFICKING'),
    (11, 'HONOUR_RELATED'),
    (12, 'LEGAL')),
counted as (
    select reporting_year, 'ANSWERED' as code, count(*) as centres
    from statistics.submitted_report where cardinality(special_competence) > 0 group by 1
    union all
    select reporting_year, one, count(distinct centre)
    from statistics.submitted_report cross join unnest(special_competence) as one group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.special_competence is
'nb: Krisesentre med ansatte som har særskilt kompetanse, etter område. Et senter kan ha kompetanse på flere områder. Andel av sentrene som oppga minst ett område.
nn: Krisesenter med tilsette som har særskild kompetanse, etter område. Eit senter kan ha kompetanse på fleire område. Del av sentera som oppgav minst eitt område.
en: Shelters with staff who have special competence, by area. A shelter may have competence in several areas. Share of the shelters that named at least one area.';
