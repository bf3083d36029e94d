-- S6. Outreach; many may be given (R16).
-- Counted: population/submitted_report; base: those answered, also with none. ANY: at least one.
create view statistics.outreach as
with row (row_position, row_code) as (values
    (1, 'ANY'),
    (2, 'SCHOOLS'),
    (3, 'KINDERGARTENS'),
    (4, 'SERVICES'),
    (5, 'ASYLUM_CENTRES'),
    (6, 'MEDIA'),
    (7, 'SOCIAL_MEDIA')),
answered as (
    select reporting_year, count(*) as centres
    from statistics.submitted_report where cardinality(outreach) > 0 group by 1),
chosen as (
    select reporting_year, code, count(distinct centre) as centres
    from statistics.submitted_report cross join unnest(outreach) code group by 1, 2
    union all
    select reporting_year, 'ANY', count(*)
    from statistics.submitted_report where cardinality(array_remove(outreach, 'NONE')) > 0 group by 1)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(chosen.centres, 0)::numeric as value, coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row_code;

comment on view statistics.outreach is
'nb: Hvem krisesentrene informerer utad. Første rad er krisesentre med minst én form for informasjonsarbeid. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Kven krisesentera informerer utover. Første rad er krisesenter med minst éi form for informasjonsarbeid. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Whom the shelters inform outside the shelter. The first row is shelters with at least one kind of outreach. Share of the shelters that answered. Only submitted yearly reports are counted.';
