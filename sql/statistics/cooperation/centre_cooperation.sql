-- V4. Centres that cooperate with each agency in the service for women or in that for men.
-- Counted: population/agency_answer, a centre once; base: centres with an answer for that agency in either service.
create view statistics.centre_cooperation as
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
centre as (
    select reporting_year, centre, agency, bool_or(cooperates) as cooperates
    from statistics.agency_answer group by 1, 2, 3),
answered as (
    select reporting_year, agency, count(*) as centres, count(*) filter (where cooperates) as cooperating
    from centre group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(answered.cooperating, 0)::numeric as value, coalesce(answered.centres, 0) as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year and answered.agency = row_code;

comment on view statistics.centre_cooperation is
'nb: Krisesentre som samarbeider med hver instans i tilbudet til kvinner, i tilbudet til menn eller i begge. Andel av krisesentre som har svart for instansen i minst ett av tilbudene. Bare leverte årsrapporter er med.
nn: Krisesenter som samarbeider med kvar instans i tilbodet til kvinner, i tilbodet til menn eller i begge. Del av krisesenter som har svara for instansen i minst eitt av tilboda. Berre leverte årsrapportar er med.
en: Shelters that cooperate with each agency in the service for women, in the service for men or in both. Share of the shelters that answered for the agency in at least one of the services. Only submitted yearly reports are counted.';
