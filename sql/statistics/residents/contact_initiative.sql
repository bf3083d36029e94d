-- B14. Who made contact with the shelter; a person counts once in each answer.
-- Counted: population/described_resident; base: those who answered (R6, R11, R16).
create view statistics.contact_initiative as
with row (row_position, row_code) as (values
    (1,  'SELF'),
    (2,  'FAMILY_FRIENDS'),
    (3,  'POLICE'),
    (4,  'HEALTH'),
    (5,  'MENTAL_HEALTH'),
    (6,  'CHILD_WELFARE'),
    (7,  'NAV'),
    (8,  'FAMILY_COUNSELLING'),
    (9,  'OTHER_SHELTER'),
    (10, 'SCHOOL_KINDERGARTEN'),
    (11, 'REFUGEE_ASYLUM'),
    (12, 'LAWYER'),
    (13, 'NGO_HELPLINE'),
    (14, 'OTHER')),
answered as (
    select reporting_year, gender, count(*) as persons
    from statistics.described_resident where cardinality(contact_initiative) > 0 group by 1, 2),
chosen as (
    select reporting_year, gender, code, count(*) as persons
    from statistics.described_resident
    cross join lateral (select distinct unnest(contact_initiative)) as answer (code)
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

comment on view statistics.contact_initiative is
'nb: Beboere etter hvem som formidlet kontakten med krisesenteret. Flere svar er mulig, så andelene kan summere til mer enn 100. Andel av beboerne som svarte ved årets første opphold.
nn: Bebuarar etter kven som formidla kontakten med krisesenteret. Fleire svar er mogleg, så delane kan summere til meir enn 100. Del av bebuarane som svarte ved det første opphaldet i året.
en: Residents by who made contact with the shelter. Several answers are possible, so the shares may add to more than 100. Share of the residents who answered at their first stay of the year.';
