-- S4. What day users are offered, at services for women and for men; many may be given (R16).
-- Counted: population/submitted_service; base: those answered.
create view statistics.day_user_offers as
with row (row_position, row_code) as (values
    (1, 'ONE_TO_ONE'),
    (2, 'GROUP'),
    (3, 'HELP_CONTACTING_SERVICES'),
    (4, 'MEETING_ATTENDANCE'),
    (5, 'PRACTICAL_HELP'),
    (6, 'FOLLOW_UP_AFTER_STAY'),
    (7, 'LEGAL_AID'),
    (8, 'SOCIAL_GATHERING'),
    (9, 'VIDEO_TALK'),
    (10, 'OTHER')),
answered as (
    select reporting_year, target, count(*) as services
    from statistics.submitted_service
    where cardinality(day_user_offers) > 0 group by 1, 2),
chosen as (
    select reporting_year, target, code, count(distinct centre) as services
    from statistics.submitted_service cross join unnest(day_user_offers) code group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.target = column_code
left join chosen on chosen.reporting_year = year.year and chosen.target = column_code and chosen.code = row_code;

comment on view statistics.day_user_offers is
'nb: Hva dagbrukere får tilbud om. Et tilbud telles én gang for hver type hjelp. Andel av tilbudene som har svart, for kvinner og for menn hver for seg. Bare leverte årsrapporter er med.
nn: Kva dagbrukarar får tilbod om. Eit tilbod blir talt éin gong for kvar type hjelp. Del av tilboda som har svara, for kvinner og for menn kvar for seg. Berre leverte årsrapportar er med.
en: What day users are offered. A service counts once in each kind of help. Share of the services that answered, for women and for men apart. Only submitted yearly reports are counted.';
