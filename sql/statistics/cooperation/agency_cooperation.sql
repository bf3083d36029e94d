-- V2. Services that cooperate with each agency in any form (R16).
-- Counted: population/agency_answer; base: services that answered for that agency (contract section 9, 18).
create view statistics.agency_cooperation as
with row (row_position, row_code) as (values
    (1, 'NAV'),
    (2, 'CHILD_WELFARE'),
    (3, 'FAMILY_COUNSELLING'),
    (4, 'MENTAL_HEALTH'),
    (5, 'POLICE'),
    (6, 'SUBSTANCE_CARE'),
    (7, 'HOUSING_OFFICE'),
    (8, 'CHILDRENS_HOUSE'),
    (9, 'SEXUAL_ASSAULT_CENTRE'),
    (10, 'GP_EMERGENCY'),
    (11, 'HOSPITAL'),
    (12, 'SCHOOL_KINDERGARTEN'),
    (13, 'HEALTH_CLINIC'),
    (14, 'REFUGEE_SERVICE'),
    (15, 'UDI_ASYLUM'),
    (16, 'INCEST_CENTRE'),
    (17, 'ATV_PERPETRATOR_TREATMENT'),
    (18, 'LEGAL_AID'),
    (19, 'FORCED_MARRIAGE_TEAM'),
    (20, 'RVTS'),
    (21, 'OTHER')),
answered as (
    select reporting_year, target, agency, count(*) as services, count(*) filter (where cooperates) as cooperating
    from statistics.agency_answer group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(answered.cooperating, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join statistics.service_column
left join answered on answered.reporting_year = year.year and answered.agency = row_code
                  and answered.target = column_code;

comment on view statistics.agency_cooperation is
'nb: Tilbud som samarbeider med hver instans, i enkeltsaker, i faste møter eller etter skriftlig avtale. Andel av tilbudene som har svart for instansen, så hver rad har sitt eget grunnlag. Bare leverte årsrapporter er med.
nn: Tilbod som samarbeider med kvar instans, i enkeltsaker, i faste møte eller etter skriftleg avtale. Del av tilboda som har svara for instansen, så kvar rad har sitt eige grunnlag. Berre leverte årsrapportar er med.
en: Services that cooperate with each agency, in single cases, in regular meetings or by a written agreement. Share of the services that answered for the agency, so each row has a base of its own. Only submitted yearly reports are counted.';
