-- D5. Earlier contact of day users with a shelter; a person counts once in each kind (R16).
-- Counted: population/described_day_user; base: those answered (R11).
create view statistics.day_user_earlier_contact as
with row (row_position, row_code) as (values
    (1, 'NONE'),
    (2, 'RESIDENT'),
    (3, 'DAY_USER'),
    (4, 'PHONE')),
answered as (
    select reporting_year, count(*) as persons
    from statistics.described_day_user
    where cardinality(previous_contact) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as persons
    from statistics.described_day_user
    cross join unnest(previous_contact) as code
    where cardinality(previous_contact) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.day_user_earlier_contact is
'nb: Dagbrukernes tidligere kontakt med krisesenter: ingen, som beboer, som dagbruker eller på telefon. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Tidlegare kontakt dagbrukarane har hatt med krisesenter: ingen, som bebuar, som dagbrukar eller på telefon. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Day users'' earlier contact with a shelter: none, as resident, as day user or by phone. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
