-- L7. Centres by the number of inhabitants in the municipalities that they are for.
-- Counted: population/centre_cost; base: those with known inhabitants.
create view statistics.population_served as
with row (row_position, row_code, from_number, to_number) as (values
    (1, 'UNDER_20000',          0,  19999),
    (2, 'FROM_20000_TO_49999',  20000,  49999),
    (3, 'FROM_50000_TO_99999',  50000,  99999),
    (4, 'FROM_100000_TO_199999', 100000, 199999),
    (5, 'FROM_200000',         200000,   null)),
answered as (
    select reporting_year, inhabitants as number, count(*) as centres
    from statistics.centre_cost where inhabitants is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where number >= from_number and (to_number is null or number <= to_number)), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.population_served is
'nb: Krisesentre etter hvor mange innbyggere det er i kommunene de er for, 1. januar. Der det ikke finnes tall for året, brukes det nærmeste tidligere, ellers et senere. Andel av krisesentre med kjent innbyggertall. Bare leverte årsrapporter er med.
nn: Krisesenter etter kor mange innbyggjarar det er i kommunane dei er for, 1. januar. Der det ikkje finst tal for året, blir det næraste tidlegare brukt, elles eit seinare. Del av krisesenter med kjent innbyggjartal. Berre leverte årsrapportar er med.
en: Shelters by how many inhabitants the municipalities they serve have on 1 January. Where there is no figure for the year, the nearest earlier one is used, else a later one. Share of the shelters with a known number of inhabitants. Only submitted yearly reports are counted.';
