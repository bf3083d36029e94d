-- B3. Share of women among the residents.
-- Counted: population/counted_resident; base: those whose gender was recorded (R3, R4).
create view statistics.women_share as
with resident as (
    select reporting_year, gender, count(*) as persons
    from statistics.counted_resident where gender <> 'NOT_RECORDED' group by 1, 2)
select year.year as reporting_year, 1 as row_position, 'WOMAN' as row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where gender = 'WOMAN'), 0)::numeric as value,
       coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
left join resident on resident.reporting_year = year.year
group by year.year;

comment on view statistics.women_share is
'nb: Andelen kvinner blant voksne beboere med registrert kjønn, talt ved årets første opphold. Til og med 2020 uten dem som reserverte seg mot registrering.
nn: Delen kvinner blant vaksne bebuarar med registrert kjønn, talde ved det første opphaldet i året. Til og med 2020 utan dei som reserverte seg mot registrering.
en: The share of women among adult residents whose gender was recorded, counted at their first stay of the year. To 2020 without those who opted out of registration.';
