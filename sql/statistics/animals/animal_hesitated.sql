-- Y3. Users with animals who hesitated or waited to seek help for fear for the animal.
-- Counted: population/described_resident and population/described_day_user with an animal; base: YES + NO.
create view statistics.animal_hesitated as
with row (row_position, row_code) as (values
    (1, 'RESIDENTS'),
    (2, 'DAY_USERS')),
person as (
    select reporting_year, 'RESIDENTS' as row_code, hesitated from statistics.described_resident
    where has_animal && array['PET', 'SERVICE_ANIMAL'] and hesitated in ('YES', 'NO')
    union all
    select reporting_year, 'DAY_USERS', hesitated from statistics.described_day_user
    where has_animal && array['PET', 'SERVICE_ANIMAL'] and hesitated in ('YES', 'NO'))
select year.year as reporting_year, row_position, row.row_code, 'TOTAL' as column_code,
       count(person.hesitated) filter (where person.hesitated = 'YES')::numeric as value, count(person.hesitated) as base
from register.reporting_year year
cross join row
left join person on person.reporting_year = year.year and person.row_code = row.row_code
group by year.year, row_position, row.row_code;

comment on view statistics.animal_hesitated is
'nb: Brukere med kjæledyr eller tjenestedyr som vegret seg for eller utsatte å oppsøke hjelp av frykt for dyret. Andel av dem med dyr som svarte ja eller nei.
nn: Brukarar med kjæledyr eller tenestedyr som vegra seg for eller utsette å søkje hjelp av frykt for dyret. Del av dei med dyr som svarte ja eller nei.
en: Users with a pet or service animal who hesitated or waited to seek help for fear for the animal. Share of those with an animal who answered yes or no.';
