-- D7. Who brought day users into contact with the shelter; a person counts once in each (R16).
-- Counted: population/described_day_user; base: those answered (R11).
create view statistics.day_user_contact_initiative as
with row (row_position, row_code) as (values
    (1, 'SELF'),
    (2, 'FAMILY_FRIENDS'),
    (3, 'POLICE'),
    (4, 'HEALTH'),
    (5, 'MENTAL_HEALTH'),
    (6, 'CHILD_WELFARE'),
    (7, 'NAV'),
    (8, 'FAMILY_COUNSELLING'),
    (9, 'OTHER_SHELTER'),
    (10, 'SCHOOL_KINDERGARTEN'),
    (11, 'REFUGEE_ASYLUM'),
    (12, 'LAWYER'),
    (13, 'NGO_HELPLINE'),
    (14, 'OTHER')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.described_day_user
    where cardinality(contact_initiative) > 0
    group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.described_day_user
    cross join unnest(contact_initiative) as code
    where cardinality(contact_initiative) > 0
    group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join answered on answered.reporting_year = year.year and answered.gender = gender_column.gender
left join chosen on chosen.reporting_year = year.year and chosen.gender = gender_column.gender
                and chosen.code = row.row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.day_user_contact_initiative is
'nb: Hvem som formidlet dagbrukernes kontakt med krisesenteret. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Kven som formidla kontakten mellom dagbrukarane og krisesenteret. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Who brought day users into contact with the shelter. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
