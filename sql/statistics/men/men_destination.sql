-- Men's chapter (B20). Where women and men went after the stay.
-- Counted: population/ended_stay; base: ended stays with a known answer (R7, R11, R12).
create view statistics.men_destination as
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
    select reporting_year, gender, destination as code, count(*) as stays
    from statistics.ended_stay where destination <> 'UNKNOWN' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(stays) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.men_column
left join answered on answered.reporting_year = year.year and answered.gender = men_column.column_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.men_destination is
'nb: Avsluttede opphold etter hvor beboeren dro. Alle opphold som ble avsluttet i året, er med, unntatt de reserverte. Andel av oppholdene der svaret er kjent. Kvinner og menn ved siden av hverandre; få menn gjør at andelene varierer mer fra år til år.
nn: Avslutta opphald etter kvar bebuaren drog. Alle opphald som blei avslutta i året, er med, unntatt dei reserverte. Del av opphalda der svaret er kjent. Kvinner og menn ved sida av kvarandre; få menn gjer at delane varierer meir frå år til år.
en: Ended stays by where the resident went. Every stay that ended in the year is included, except those of residents who opted out. Share of the stays whose answer is known. Women and men side by side; as men are few, their shares vary more from year to year.';
