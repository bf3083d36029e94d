-- K8. Children's experience of violence; a child counts once in each kind (R16).
-- Counted: population/described_child; base: those whose answer is known (R11, R12).
create view statistics.child_experience as
with row (row_position, row_code) as (values
    (1, 'PHYSICAL_AGAINST_PARENT'),
    (2, 'PSYCHOLOGICAL_AGAINST_PARENT'),
    (3, 'THREATS_AGAINST_PARENT'),
    (4, 'PHYSICAL_AGAINST_CHILD'),
    (5, 'PSYCHOLOGICAL_AGAINST_CHILD'),
    (6, 'SEXUAL_AGAINST_CHILD'),
    (7, 'NEGLECT'),
    (8, 'VIOLENCE_AGAINST_SIBLING')),
answered as (
    select reporting_year, count(*) as persons
    from statistics.described_child
    where cardinality(array_remove(child_experience, 'UNKNOWN')) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as persons
    from statistics.described_child
    cross join unnest(child_experience) as code
    where cardinality(array_remove(child_experience, 'UNKNOWN')) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.child_experience is
'nb: Barns erfaringer med vold i familien. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av barna med kjent svar. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Erfaringar barn har med vald i familien. Fleire svar er moglege, så delane summerer til meir enn 100. Del av barna med kjent svar. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children''s experience of violence in the family. Several answers are possible, so the shares add to more than 100. Share of the children whose answer is known. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
