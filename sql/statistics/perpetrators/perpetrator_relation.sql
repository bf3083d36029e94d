-- P1. Residents' relation to the perpetrator; a resident counts once in each relation (R16).
-- Counted: population/described_resident; base: those with at least one perpetrator.
-- SIBLING and IN_LAW are counted as OTHER_FAMILY (contract section 9, 4).
create view statistics.perpetrator_relation as
with row (row_position, row_code, relations) as (values
    (1, 'SPOUSE_COHABITANT',    array['SPOUSE_COHABITANT']),
    (2, 'FORMER_PARTNER',       array['FORMER_PARTNER']),
    (3, 'BOYFRIEND_GIRLFRIEND', array['BOYFRIEND_GIRLFRIEND']),
    (4, 'PARENT',               array['PARENT']),
    (5, 'STEP_PARENT',          array['STEP_PARENT']),
    (6, 'OWN_CHILD',            array['OWN_CHILD']),
    (7, 'OTHER_FAMILY',         array['OTHER_FAMILY', 'SIBLING', 'IN_LAW']),
    (8, 'ACQUAINTANCE',         array['ACQUAINTANCE']),
    (9, 'UNKNOWN_PERSON',       array['UNKNOWN_PERSON'])),
situation (column_code, living_situation) as (values
    ('MARRIED_OR_COHABITING', 'MARRIED_OR_REGISTERED'), ('MARRIED_OR_COHABITING', 'COHABITING'),
    ('ALONE', 'ALONE')),
resident as (
    select reporting_year, id, 'TOTAL' as column_code,
           array(select split_part(perpetrator, ':', 1) from unnest(perpetrators) perpetrator) as relations
    from statistics.described_resident where cardinality(perpetrators) > 0
    union all
    select reporting_year, id, column_code,
           array(select split_part(perpetrator, ':', 1) from unnest(perpetrators) perpetrator)
    from statistics.described_resident join situation using (living_situation) where cardinality(perpetrators) > 0)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       count(resident.id) filter (where resident.relations && row.relations)::numeric as value, count(resident.id) as base
from register.reporting_year year
cross join row
cross join (values ('TOTAL'), ('MARRIED_OR_COHABITING'), ('ALONE')) as shown (column_code)
left join resident on resident.reporting_year = year.year and resident.column_code = shown.column_code
group by year.year, row_position, row_code, shown.column_code;

comment on view statistics.perpetrator_relation is
'nb: Beboernes relasjon til voldsutøveren. En beboer kan ha flere voldsutøvere og telles én gang i hver relasjon, så andelene summerer til mer enn 100. Andel av beboere med minst én oppgitt voldsutøver, alle og etter hvordan de levde før oppholdet.
nn: Relasjonen bebuarane har til valdsutøvaren. Ein bebuar kan ha fleire valdsutøvarar og blir talt éin gong i kvar relasjon, så delane summerer til meir enn 100. Del av bebuarar med minst éin oppgitt valdsutøvar, alle og etter korleis dei levde før opphaldet.
en: Residents'' relation to the perpetrator. A resident may have several and counts once in each relation, so the shares add to more than 100. Share of residents with at least one perpetrator given, all and by living situation before the stay.';
