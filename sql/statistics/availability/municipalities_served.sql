-- L6. Centres by the number of municipalities that they are for.
-- Counted: population/centre_cost; base: those answered.
create view statistics.municipalities_served as
with row (row_position, row_code, from_number, to_number) as (values
    (1, 'M1',       1,    1),
    (2, 'M2',       2,    2),
    (3, 'M3_9',     3,    9),
    (4, 'M10_19',  10,   19),
    (5, 'M20_PLUS', 20, null)),
answered as (
    select reporting_year, municipalities as number, count(*) as centres
    from statistics.centre_cost where municipalities is not null group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(centres) filter (where number >= from_number and (to_number is null or number <= to_number)), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
group by year.year, row_position, row_code;

comment on view statistics.municipalities_served is
'nb: Krisesentre etter hvor mange kommuner de er for. En kommune telles én gang også når både tilbudet til kvinner og tilbudet til menn er for den. Andel av krisesentrene som har svart. Bare leverte årsrapporter er med.
nn: Krisesenter etter kor mange kommunar dei er for. Ein kommune blir talt éin gong òg når både tilbodet til kvinner og tilbodet til menn er for han. Del av krisesentera som har svara. Berre leverte årsrapportar er med.
en: Shelters by how many municipalities they serve. A municipality counts once even when both the service for women and the service for men serve it. Share of the shelters that answered. Only submitted yearly reports are counted.';
