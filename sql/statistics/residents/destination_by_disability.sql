-- B22, B20. Where the residents went after the stay, by disability.
-- Counted: population/ended_stay; base: ended stays with a known answer (R7, R11, R12).
create view statistics.destination_by_disability as
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
    select reporting_year, coalesce(disabled, 'NOT_RECORDED') as disabled, destination as code, count(*) as stays
    from statistics.ended_stay told
    left join statistics.disability_group on disability_group.kind = told.disability[1]
    where destination <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.disability_column
left join answered on answered.reporting_year = year.year and answered.disabled = disability_column.disabled
group by year.year, row_position, row_code, column_code;

comment on view statistics.destination_by_disability is
'nb: Avsluttede opphold etter hvor beboeren dro, og om beboeren har en funksjonsnedsettelse. Alle opphold som ble avsluttet i året, er med, unntatt de reserverte. Andel av oppholdene der svaret er kjent. De som ikke svarte om funksjonsnedsettelse, er bare med i totalen.
nn: Avslutta opphald etter kvar bebuaren drog, og om bebuaren har ei funksjonsnedsetjing. Alle opphald som blei avslutta i året, er med, unntatt dei reserverte. Del av opphalda der svaret er kjent. Dei som ikkje svarte om funksjonsnedsetjing, er berre med i totalen.
en: Ended stays by where the resident went, and whether the resident has a disability. Every stay that ended in the year is included, except those of residents who opted out. Share of the stays whose answer is known. Those who did not answer about disability are in the total alone.';
