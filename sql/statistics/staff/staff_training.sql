-- Section 11 (G4 staffTraining). What the staff was trained in during the year; a centre counts once in each (R16).
-- Counted: population/submitted_report; base: centres answered, none is an answer.
create view statistics.staff_training as
with row (row_position, row_code) as (values
    (1, 'VIOLENCE'),
    (2, 'CHILDREN'),
    (3, 'RISK_ASSESSMENT'),
    (4, 'CULTURE'),
    (5, 'HEALTH'),
    (6, 'SAFETY'),
    (7, 'PRIVACY'),
    (8, 'OTHER'),
    (9, 'NONE')),
counted as (
    select reporting_year, 'ANSWERED' as code, count(*) as centres
    from statistics.submitted_report where cardinality(staff_training) > 0 group by 1
    union all
    select reporting_year, one, count(distinct centre)
    from statistics.submitted_report cross join unnest(staff_training) as one group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(centres) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.staff_training is
'nb: Krisesentre etter hva de ansatte fikk opplæring i i løpet av året. Et senter kan oppgi flere emner. Andel av sentrene som svarte, også de som svarte at ingen fikk opplæring.
nn: Krisesenter etter kva dei tilsette fekk opplæring i i løpet av året. Eit senter kan oppgje fleire emne. Del av sentera som svara, òg dei som svara at ingen fekk opplæring.
en: Shelters by what the staff was trained in during the year. A shelter may name several subjects. Share of the shelters that answered, those included that answered that nobody was trained.';
