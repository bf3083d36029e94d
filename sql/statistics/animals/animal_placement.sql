-- Section 14 (F animalPlacement). Where the animal was during the stay, or while a day user had help.
-- Counted: population/user_asked_about_animal; base: those with an animal who answered.
create view statistics.animal_placement as
with row (row_position, row_code) as (values
    (1, 'WITH_ME'),
    (2, 'NETWORK'),
    (3, 'NGO_FOSTER'),
    (4, 'KENNEL'),
    (5, 'LEFT_WITH_PERPETRATOR'),
    (6, 'REHOMED_OR_KILLED'),
    (7, 'OTHER')),
counted as (
    select reporting_year, user_group, animal_placement as code, count(*) as persons
    from statistics.user_asked_about_animal where animal_placement is not null group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value, coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.user_column
left join counted on counted.reporting_year = year.year and counted.user_group = user_column.user_group
group by year.year, row_position, row_code, column_code;

comment on view statistics.animal_placement is
'nb: Hvor kjæledyret eller tjenestedyret var mens brukeren fikk hjelp. Andel av beboere og dagbrukere med dyr som svarte. Den som både var beboer og dagbruker, er med i begge grupper.
nn: Kvar kjæledyret eller tenestedyret var medan brukaren fekk hjelp. Del av bebuarar og dagbrukarar med dyr som svara. Den som både var bebuar og dagbrukar, er med i begge grupper.
en: Where the pet or service animal was while the user had help. Share of residents and day users with an animal who answered. Who was both resident and day user is in both groups.';
