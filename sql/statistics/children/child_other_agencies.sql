-- K12. Other agencies there was contact with; a stay counts once for each (R16).
-- Counted: population/counted_child_stay with consent FULL; base: stays answered (R7, R11).
create view statistics.child_other_agencies as
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
    (21, 'OTHER'),
    (22, 'SCHOOL'),
    (23, 'KINDERGARTEN'),
    (24, 'BUP')),
answered as (
    select reporting_year, count(*) as stays
    from statistics.counted_child_stay
    where consent = 'FULL' and cardinality(other_agencies) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as stays
    from statistics.counted_child_stay
    cross join unnest(other_agencies) as code
    where consent = 'FULL' and cardinality(other_agencies) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.stays), 0)::numeric as value, coalesce(sum(answered.stays), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.child_other_agencies is
'nb: Andre instanser det var kontakt med under barnets opphold. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av oppholdene der minst én instans er oppgitt. Alle barns opphold med minst én natt i året, utenom reserverte.
nn: Andre instansar det var kontakt med under opphaldet til barnet. Fleire svar er moglege, så delane summerer til meir enn 100. Del av opphalda der minst éin instans er oppgitt. Alle opphald for barn med minst éi natt i året, utanom reserverte.
en: Other agencies there was contact with during the child''s stay. Several answers are possible, so the shares add to more than 100. Share of the stays where at least one agency was given. Every child''s stay with at least one night in the year, save those opted out.';
