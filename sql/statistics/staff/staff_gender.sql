-- Section 11 (G4 staffGender). Employees by gender.
-- Counted: population/submitted_report; base: employees whose gender is given.
create view statistics.staff_gender as
with row (row_position, row_code) as (values
    (1, 'WOMAN'),
    (2, 'MAN'),
    (3, 'OTHER')),
counted as (
    select reporting_year, gender as code, sum(employees::integer) as employees
    from statistics.submitted_report
    cross join jsonb_each_text(staff_gender) as told (gender, employees)
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(employees) filter (where code = row_code), 0)::numeric as value, coalesce(sum(employees), 0)::bigint as base
from register.reporting_year year
cross join row
left join counted on counted.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.staff_gender is
'nb: Ansatte etter kjønn, summert over krisesentre som har levert årsrapport. Andel av de ansatte som kjønn er oppgitt for. Frivillige er ikke med.
nn: Tilsette etter kjønn, summert over krisesenter som har levert årsrapport. Del av dei tilsette som kjønn er oppgitt for. Frivillige er ikkje med.
en: Employees by gender, summed over the shelters that have submitted their yearly report. Share of the employees whose gender is given. Volunteers are not included.';
