-- P5. Who used violence against the child or the family; a child counts once in each code (R16).
-- Counted: population/described_child; base: those with a known perpetrator.
create view statistics.child_perpetrator as
with row (row_position, row_code) as (values
    (1, 'FATHER'),
    (2, 'STEPFATHER'),
    (3, 'MOTHER'),
    (4, 'STEPMOTHER'),
    (5, 'SIBLING'),
    (6, 'GRANDPARENT'),
    (7, 'OTHER_FAMILY'),
    (8, 'OTHER')),
counted as (
    select reporting_year, 'ANSWERED' as code, count(*) as persons
    from statistics.described_child where cardinality(array_remove(perpetrators, 'UNKNOWN')) > 0 group by 1
    union all
    select reporting_year, perpetrator, count(*)
    from statistics.described_child
    cross join lateral (select distinct unnest(perpetrators) as perpetrator) each group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_perpetrator is
'nb: Hvem som utøvde vold mot barnet eller familien. Et barn kan ha flere voldsutøvere. Andel av barn med kjent voldsutøver.
nn: Kven som utøvde vald mot barnet eller familien. Eit barn kan ha fleire valdsutøvarar. Del av barn med kjend valdsutøvar.
en: Who used violence against the child or the family. A child may have several perpetrators. Share of children with a known perpetrator.';
