-- B7. Earlier contact with a shelter, before the first stay of the year; a person counts once in each answer.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.earlier_contact as
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
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
left join chosen on chosen.reporting_year = year.year and chosen.gender = gender_column.gender
                and chosen.code = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.earlier_contact is
'nb: Beboere etter tidligere kontakt med krisesenter: ingen, som beboer, som dagbruker eller på telefon. Flere svar er mulig, så andelene kan summere til mer enn 100. Andel av beboerne som svarte ved årets første opphold.
nn: Bebuarar etter tidlegare kontakt med krisesenter: ingen, som bebuar, som dagbrukar eller på telefon. Fleire svar er mogleg, så delane kan summere til meir enn 100. Del av bebuarane som svarte ved det første opphaldet i året.
en: Residents by earlier contact with a shelter: none, as a resident, as a day user or by phone. Several answers are possible, so the shares may add to more than 100. Share of the residents who answered at their first stay of the year.';
