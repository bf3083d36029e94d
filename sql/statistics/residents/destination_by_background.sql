-- B23, B20. Where the residents went after the stay, by immigrant background.
-- Counted: population/ended_stay; base: ended stays with a known answer (R7, R11, R12).
create view statistics.destination_by_background as
with row (row_position, row_code) as (values
    (1, 'BACK_TO_PERPETRATOR'),
    (2, 'OWN_HOME_WITHOUT_PERPETRATOR'),
    (3, 'NEW_HOME'),
    (4, 'FAMILY_FRIENDS'),
    (5, 'OTHER_SHELTER'),
    (6, 'TEMPORARY_HOUSING'),
    (7, 'INSTITUTION'),
    (8, 'ABROAD'),
    (9, 'OTHER')),
answered as (
    select reporting_year, coalesce(immigrant, 'NOT_RECORDED') as background, destination as code, count(*) as stays
    from statistics.ended_stay where destination <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.background_column
left join answered on answered.reporting_year = year.year and answered.background = background_column.background
group by year.year, row_position, row_code, column_code;

comment on view statistics.destination_by_background is
'nb: Avsluttede opphold etter hvor beboeren dro, og innvandrerbakgrunn. Alle opphold som ble avsluttet i året, er med, unntatt de reserverte. Andel av oppholdene der svaret er kjent. De som ikke svarte om foreldrenes fødeland, er bare med i totalen.
nn: Avslutta opphald etter kvar bebuaren drog, og innvandrarbakgrunn. Alle opphald som blei avslutta i året, er med, unntatt dei reserverte. Del av opphalda der svaret er kjent. Dei som ikkje svarte om fødelandet til foreldra, er berre med i totalen.
en: Ended stays by where the resident went, and immigrant background. Every stay that ended in the year is included, except those of residents who opted out. Share of the stays whose answer is known. Those who did not answer where their parents were born are in the total alone.';
