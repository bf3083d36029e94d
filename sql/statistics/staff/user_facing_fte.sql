-- A6. Centres with fewer full-time equivalents in work with users than the 6 of the guideline, by region.
-- Counted: population/submitted_report; base: centres answered. Exactly 6 is enough.
create view statistics.user_facing_fte as
with row (row_position, row_code) as (values
    (1, 'UNDER_6'),
    (2, 'FROM_6')),
counted as (
    select reporting_year, region, case when fte_user_facing < 6 then 'UNDER_6' else 'FROM_6' end as code, count(*) as centres
    from statistics.submitted_report where fte_user_facing is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(centres) filter (where code = row_code), 0)::numeric as value, coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.region_column
left join counted on counted.reporting_year = year.year and counted.region = region_column.region
group by year.year, row_position, row_code, column_code;

comment on view statistics.user_facing_fte is
'nb: Krisesentre etter om de har minst seks årsverk i brukerrettede stillinger, som veilederen setter som minimum, og etter regionen senteret ligger i. Andel av sentrene som oppga brukerrettede årsverk.
nn: Krisesenter etter om dei har minst seks årsverk i brukarretta stillingar, som rettleiaren set som minimum, og etter regionen senteret ligg i. Del av sentera som oppgav brukarretta årsverk.
en: Shelters by whether they have at least six full-time equivalents in work with users, the minimum of the guideline, and by the region of the shelter. Share of the shelters that gave their full-time equivalents in work with users.';
