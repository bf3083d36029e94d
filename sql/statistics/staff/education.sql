-- A3. Employees by highest completed education.
-- Counted: population/submitted_report; base: employees whose education is given. To 2019 the reports told
-- of services for women only: a break in 2020.
create view statistics.education as
with row (row_position, row_code) as (values
    (1, 'HIGHER'),
    (2, 'UPPER_SECONDARY'),
    (3, 'PRIMARY'),
    (4, 'OTHER')),
counted as (
    select reporting_year, level as code, sum(employees) as employees
    from statistics.submitted_report
    cross join lateral (values ('HIGHER', education_higher), ('UPPER_SECONDARY', education_upper_secondary),
                               ('PRIMARY', education_primary), ('OTHER', education_other)) as told (level, employees)
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(employees) filter (where code = row_code), 0)::numeric as value, coalesce(sum(employees), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.education is
'nb: Ansatte etter høyeste fullførte utdanning, summert over krisesentre som har levert årsrapport. Andel av de ansatte som utdanningen er oppgitt for. Til og med 2019 gjaldt tallene bare ansatte ved tilbud til kvinner, så de kan ikke sammenlignes med senere år.
nn: Tilsette etter høgaste fullførte utdanning, summert over krisesenter som har levert årsrapport. Del av dei tilsette som utdanninga er oppgitt for. Til og med 2019 galdt tala berre tilsette ved tilbod til kvinner, så dei kan ikkje samanliknast med seinare år.
en: Employees by highest completed education, summed over the shelters that have submitted their yearly report. Share of the employees whose education is given. To 2019 the figures were of employees at services for women only, so they cannot be compared with later years.';
