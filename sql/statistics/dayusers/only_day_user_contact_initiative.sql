-- D11. Who brought day users who have never been residents into contact with the shelter; once in each (R16).
-- Counted: population/day_user_by_kind of kind ONLY_DAY; base: those answered (R11).
create view statistics.only_day_user_contact_initiative as
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
    select reporting_year, count(*) as persons
    from statistics.day_user_by_kind
    where day_user_kind = 'ONLY_DAY' and cardinality(contact_initiative) > 0
    group by 1),
chosen as (
    select reporting_year, code, count(*) as persons
    from statistics.day_user_by_kind
    cross join unnest(contact_initiative) as code
    where day_user_kind = 'ONLY_DAY' and cardinality(contact_initiative) > 0
    group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(chosen.persons), 0)::numeric as value, coalesce(sum(answered.persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year
left join chosen on chosen.reporting_year = year.year
                and chosen.code = row.row_code
group by year.year, row_position, row_code;

comment on view statistics.only_day_user_contact_initiative is
'nb: Bare dagbrukere som aldri har vært beboere. Hvem som formidlet kontakten med krisesenteret. Flere svar er mulige, så andelene summerer til mer enn 100. Andel av dem som svarte. Dagbrukere telles ved årets første dagsbesøk, uten barn og uten dem som reserverte seg mot registrering.
nn: Berre dagbrukarar som aldri har vore bebuarar. Kven som formidla kontakten med krisesenteret. Fleire svar er moglege, så delane summerer til meir enn 100. Del av dei som svarte. Dagbrukarar blir talde ved det første dagsbesøket i året, utan barn og utan dei som reserverte seg mot registrering.
en: Only day users who have never been residents. Who brought about the contact with the shelter. Several answers are possible, so the shares add to more than 100. Share of those who answered. Day users are counted at their first day visit of the year, without children and without those who opted out of registration.';
