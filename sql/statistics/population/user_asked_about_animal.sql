-- Adult users who answered whether they have a pet or service animal: residents, and day users by the
-- facts of the day user (R6, R8). Who was both is here twice, once in each group.
-- What is asked of the animal alone is empty where there is none (contract section 9, 2).
create view statistics.user_asked_about_animal as
select reporting_year, user_group, with_animal,
       case when with_animal then animal_abused end as animal_abused,
       case when with_animal then animal_threatened end as animal_threatened,
       case when with_animal then hesitated end as hesitated,
       case when with_animal then species else '{}' end as species,
       case when with_animal then animal_placement end as animal_placement
from (
    select reporting_year, 'RESIDENTS' as user_group, has_animal && array['PET', 'SERVICE_ANIMAL'] as with_animal,
           animal_abused, animal_threatened, hesitated, species, animal_placement
    from statistics.described_resident where cardinality(has_animal) > 0
    union all
    select reporting_year, 'DAY_USERS', has_animal && array['PET', 'SERVICE_ANIMAL'],
           animal_abused, animal_threatened, hesitated, species, animal_placement
    from statistics.described_day_user where cardinality(has_animal) > 0) person;
