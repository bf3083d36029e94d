-- Men's chapter (B7). Earlier contact of women and men with a shelter; a person counts once in each answer.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.men_earlier_contact as
with row (row_position, row_code) as (values
    (1, 'NONE'),
    (2, 'RESIDENT'),
    (3, 'DAY_USER'),
    (4, 'PHONE')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.described_resident where cardinality(previous_contact) > 0 group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.described_resident
    cross join lateral (select distinct unnest(previous_contact)) as answer (code)
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value,
       coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.men_column
left join answered on answered.reporting_year = year.year and answered.gender = men_column.column_code
left join chosen on chosen.reporting_year = year.year and chosen.gender = men_column.column_code
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.men_earlier_contact is
'nb: Beboere etter tidligere kontakt med krisesenter. Flere svar er mulig, så andelene kan summere til mer enn 100. Andel av dem som svarte ved årets første opphold. Kvinner og menn ved siden av hverandre; få menn gjør at andelene varierer mer fra år til år.
nn: Bebuarar etter tidlegare kontakt med krisesenter. Fleire svar er mogleg, så delane kan summere til meir enn 100. Del av dei som svarte ved det første opphaldet i året. Kvinner og menn ved sida av kvarandre; få menn gjer at delane varierer meir frå år til år.
en: Residents by earlier contact with a shelter. Several answers are possible, so the shares may add to more than 100. Share of those who answered at their first stay of the year. Women and men side by side; as men are few, their shares vary more from year to year.';
