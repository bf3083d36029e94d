-- K4. When children who have lived at a shelter before had their first stay: years from it to the year of admission.
-- Counted: population/described_child with an earlier stay; base: those whose first year is known (R11).
create view statistics.child_first_stay_ever as
with row (row_position, row_code) as (values
    (1, 'LAST_YEAR'),
    (2, 'YEARS_2_4'),
    (3, 'YEARS_5_PLUS')),
answered as (
    select reporting_year, case when years <= 1 then 'LAST_YEAR' when years <= 4 then 'YEARS_2_4' else 'YEARS_5_PLUS' end as code, count(*) as persons
    from statistics.described_child
    cross join lateral (select extract(year from admission_date)::integer - first_stay_ever_year as years) since
    where previous_resident and first_stay_ever_year is not null
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.child_first_stay_ever is
'nb: Når barn som har bodd på krisesenter før, var der første gang, regnet fra innskrivningsåret. Opphold tidligere samme år står sammen med året før. Andel av barna der spørsmålet er besvart. Ett barn telles ved årets første opphold; de som er reservert mot registrering, er ikke med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
nn: Når barn som har budd på krisesenter før, var der første gong, rekna frå innskrivingsåret. Opphald tidlegare same året står saman med året før. Del av barna der spørsmålet er svart på. Eitt barn blir talt ved det første opphaldet i året; dei som er reserverte mot registrering, er ikkje med. For barn under 16 år tok omsorgspersonen stilling til registrering og svarte ofte.
en: When children who have lived at a shelter before were there for the first time, counted from the year of admission. Stays earlier in the same year stand with the year before. Share of the children for whom the question was answered. A child is counted at the first stay of the year; those opted out of registration are not included. For children under 16 the caregiver decided on registration and often answered.';
