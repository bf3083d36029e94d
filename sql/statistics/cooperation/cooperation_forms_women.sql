-- V3. How services for women cooperate with each agency; a service may have several forms (R16).
-- Counted: population/agency_answer; base: services for women that answered for that agency.
create view statistics.cooperation_forms_women as
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
    select reporting_year, agency, count(*) as services
    from statistics.agency_answer where target = 'WOMEN' group by 1, 2),
chosen as (
    select reporting_year, agency, form, count(distinct centre) as services
    from statistics.agency_answer cross join unnest(forms) form where target = 'WOMEN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(chosen.services, 0)::numeric as value, coalesce(answered.services, 0) as base
from register.reporting_year year
cross join row
cross join (values ('NONE'), ('INDIVIDUAL_CASES'), ('GENERAL_LEVEL'), ('WRITTEN_AGREEMENT')) as shown (column_code)
left join answered on answered.reporting_year = year.year and answered.agency = row_code
left join chosen on chosen.reporting_year = year.year and chosen.agency = row_code and chosen.form = column_code;

comment on view statistics.cooperation_forms_women is
'nb: Hvordan tilbudene til kvinner samarbeider med hver instans. Et tilbud kan ha flere former, så andelene på en rad kan bli mer enn 100. Andel av tilbudene til kvinner som har svart for instansen. Bare leverte årsrapporter er med.
nn: Korleis tilboda til kvinner samarbeider med kvar instans. Eit tilbod kan ha fleire former, så delane på ei rad kan bli meir enn 100. Del av tilboda til kvinner som har svara for instansen. Berre leverte årsrapportar er med.
en: How services for women cooperate with each agency. A service may have several forms, so the shares of a row may add to more than 100. Share of the services for women that answered for the agency. Only submitted yearly reports are counted.';
