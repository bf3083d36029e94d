-- Adult users with at least one perpetrator given: residents, and day users by the facts of the day user
-- (R6, R8). Who was both is here twice, once in each group (statistics.md section 8).
-- relations: each once; SIBLING and IN_LAW are OTHER_FAMILY (contract section 9, 4). genders: the known
-- ones of the perpetrators, each once; empty if none is known.
create view statistics.user_with_perpetrator as
select reporting_year, user_group, gender, age, coalesce(immigrant, 'NOT_RECORDED') as immigrant,
       coalesce(living_situation, 'NOT_ANSWERED') as living_situation,
       array(select distinct case split_part(one, ':', 1) when 'SIBLING' then 'OTHER_FAMILY' when 'IN_LAW' then 'OTHER_FAMILY'
                                                          else split_part(one, ':', 1) end
             from unnest(perpetrators) as one) as relations,
       array(select distinct split_part(one, ':', 2) from unnest(perpetrators) as one
             where split_part(one, ':', 2) <> 'UNKNOWN') as genders
from (
    select reporting_year, 'RESIDENTS' as user_group, gender, age, immigrant, living_situation, perpetrators
    from statistics.described_resident
    union all
    select reporting_year, 'DAY_USERS', gender, age, immigrant, living_situation, perpetrators
    from statistics.described_day_user) person
where cardinality(perpetrators) > 0;
