-- K16. Children with and without immigrant background (parts/immigrant_background).
-- Counted: population/described_child; base: those whose background is known (R11, R12).
create view statistics.immigrant_children as
with row (row_position, row_code) as (values
    (1, 'YES'),
    (2, 'NO')),
answered as (
    select reporting_year, immigrant as code, count(*) as persons
    from statistics.described_child
    where immigrant is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.immigrant_children is
'nb: Barn med og uten innvandrerbakgrunn. Andel av barna med kjent svar. Innvandrerbakgrunn: begge foreldre født i utlandet. Barn telles ved årets første opphold, uten reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Barn med og utan innvandrarbakgrunn. Del av barna med kjent svar. Innvandrarbakgrunn: begge foreldra fødde i utlandet. Barn blir talde ved det første opphaldet i året, utan reserverte; for barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: Children with and without immigrant background. Share of the children whose answer is known. Immigrant background: both parents born abroad. Children are counted at their first stay of the year, without those opted out; for children under 16 the caregiver decided on registration and often answered.';
