-- Y1, Y2, Y3. Residents and day users together: with an animal, and of those with one what happened to it.
-- Who was both counts twice, once in each group (statistics.md section 8).
-- Counted: population/user_asked_about_animal; base: those who answered whether they have an animal; in the
-- other rows those with an animal who answered yes or no (R11, R12).
create view statistics.animals_of_all_users as
with row (row_position, row_code) as (values
    (1, 'HAS_ANIMAL'),
    (2, 'ABUSED'),
    (3, 'THREATENED'),
    (4, 'HESITATED')),
answered as (
    select reporting_year, code, answer, count(*) as persons
    from statistics.user_asked_about_animal
    cross join lateral (values ('HAS_ANIMAL', case when with_animal then 'YES' else 'NO' end), ('ABUSED', animal_abused),
                               ('THREATENED', animal_threatened), ('HESITATED', hesitated)) as told (code, answer)
    where answer in ('YES', 'NO') group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(persons) filter (where answer = 'YES'), 0)::numeric as value, coalesce(sum(persons), 0)::bigint as base
from register.reporting_year year
cross join row
left join answered on answered.reporting_year = year.year and answered.code = row_code
group by year.year, row_position, row_code;

comment on view statistics.animals_of_all_users is
'nb: Beboere og dagbrukere under ett: hvor mange som har kjæledyr eller tjenestedyr, om dyret ble utsatt for vold eller trusler, og om brukeren vegret seg for eller utsatte å oppsøke hjelp av frykt for dyret. Første rad er andel av dem som svarte på om de har dyr, de andre andel av dem med dyr som svarte ja eller nei. Den som både var beboer og dagbruker, telles to ganger.
nn: Bebuarar og dagbrukarar under eitt: kor mange som har kjæledyr eller tenestedyr, om dyret vart utsett for vald eller truslar, og om brukaren vegra seg for eller utsette å søkje hjelp av frykt for dyret. Første rad er del av dei som svara på om dei har dyr, dei andre del av dei med dyr som svara ja eller nei. Den som både var bebuar og dagbrukar, blir talt to gonger.
en: Residents and day users together: how many have a pet or service animal, whether the animal was exposed to violence or threats, and whether the user hesitated or waited to seek help for fear for it. The first row is the share of those who answered whether they have an animal, the others of those with an animal who answered yes or no. Who was both resident and day user counts twice.';
