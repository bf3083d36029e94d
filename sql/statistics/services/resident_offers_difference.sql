-- S7. What residents are offered, women's service minus men's, among centres that answered for both:
-- as the base is the same, the difference of the shares in percentage points is value divided by base.
-- Counted: population/submitted_service; base: centres that answered for both of their services.
create view statistics.resident_offers_difference as
with row (row_position, row_code) as (values
    (1, 'INTAKE_TALK'),
    (2, 'NEEDS_MAPPING'),
    (3, 'THREAT_MAPPING'),
    (4, 'ONE_TO_ONE'),
    (5, 'FOLLOW_UP_PLAN'),
    (6, 'PRIMARY_CONTACT'),
    (7, 'HELP_CONTACTING_SERVICES'),
    (8, 'MEETING_ATTENDANCE'),
    (9, 'COORDINATION_GROUP'),
    (10, 'PRACTICAL_HELP'),
    (11, 'GROUP'),
    (12, 'ACTIVITIES'),
    (13, 'PARENT_GUIDANCE'),
    (14, 'SAFETY_PLAN'),
    (15, 'REESTABLISHMENT_PLAN'),
    (16, 'LEGAL_AID'),
    (17, 'INTERPRETER'),
    (18, 'REESTABLISHMENT_HELP'),
    (19, 'TRANSPORT')),
answer as (
    select reporting_year, centre, target, resident_offers as offers,
           count(*) over (partition by reporting_year, centre) as services
    from statistics.submitted_service where cardinality(resident_offers) > 0),
answered as (
    select reporting_year, count(distinct centre) as centres
    from answer where services = 2 group by 1),
chosen as (
    select reporting_year, code,
           count(distinct centre) filter (where target = 'WOMEN') as women,
           count(distinct centre) filter (where target = 'MEN') as men
    from answer cross join unnest(offers) code where services = 2 group by 1, 2)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(case column_code when 'WOMEN' then women when 'MEN' then men else women - men end, 0)::numeric as value,
       coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
cross join (values ('WOMEN'), ('MEN'), ('DIFFERENCE')) as shown (column_code)
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year and chosen.code = row_code;

comment on view statistics.resident_offers_difference is
'nb: Krisesentre som gir beboere hver type hjelp i tilbudet til kvinner og i tilbudet til menn, og forskjellen: kvinner minus menn. Andel av krisesentre som har svart for begge; forskjellen er i prosentpoeng. Bare leverte årsrapporter er med.
nn: Krisesenter som gir bebuarar kvar type hjelp i tilbodet til kvinner og i tilbodet til menn, og skilnaden: kvinner minus menn. Del av krisesenter som har svara for begge; skilnaden er i prosentpoeng. Berre leverte årsrapportar er med.
en: Shelters that offer residents each kind of help in the service for women and in the service for men, and the difference: women minus men. Share of the shelters that answered for both; the difference is in percentage points. Only submitted yearly reports are counted.';
