-- B21. Residents who went back to the perpetrator, by immigrant background.
-- Counted: population/ended_stay; base: ended stays with a known destination (R7, R11, R12).
create view statistics.return_to_perpetrator_by_background as
with row (row_position, row_code) as (values
    (1, 'YES')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, destination as code, count(*) as stays
    from statistics.ended_stay where destination <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(stays) filter (where code = 'BACK_TO_PERPETRATOR'), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.return_to_perpetrator_by_background is
'nb: Avsluttede opphold der beboeren dro tilbake til voldsutøveren, etter innvandrerbakgrunn. Andel av oppholdene avsluttet i året der det er kjent hvor beboeren dro; reserverte opphold er ikke med. De som ikke svarte om foreldrenes fødeland, er bare med i totalen.
nn: Avslutta opphald der bebuaren drog tilbake til valdsutøvaren, etter innvandrarbakgrunn. Del av opphalda avslutta i året der det er kjent kvar bebuaren drog; reserverte opphald er ikkje med. Dei som ikkje svarte om fødelandet til foreldra, er berre med i totalen.
en: Ended stays after which the resident went back to the perpetrator, by immigrant background. Share of the stays ended in the year where it is known where the resident went; stays of those who opted out are not included. Those who did not answer where their parents were born are in the total alone.';
