-- P4. Gender of the perpetrator, by the gender of the resident; who is exposed to both counts in both (R16).
-- Counted: population/user_with_perpetrator (residents); base: those with a perpetrator of known gender.
create view statistics.perpetrator_gender as
with row (row_position, row_code) as (values
    (1, 'MAN'),
    (2, 'WOMAN'),
    (3, 'OTHER')),
counted as (
    select reporting_year, gender, 'ANSWERED' as code, count(*) as persons
    from statistics.user_with_perpetrator where user_group = 'RESIDENTS' and cardinality(genders) > 0 group by 1, 2
    union all
    select reporting_year, gender, perpetrator_gender, count(*)
    from statistics.user_with_perpetrator cross join unnest(genders) as perpetrator_gender where user_group = 'RESIDENTS' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(persons) filter (where code = row_code), 0)::numeric as value,
       coalesce(sum(persons) filter (where code = 'ANSWERED'), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year and counted.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.perpetrator_gender is
'nb: Beboere etter voldsutøverens kjønn og eget kjønn. Den som er utsatt for vold fra både menn og kvinner, telles i begge rader. Andel av beboere med minst én voldsutøver av kjent kjønn. Få menn gjør at andelene for dem varierer mer fra år til år.
nn: Bebuarar etter kjønnet til valdsutøvaren og eige kjønn. Den som er utsett for vald frå både menn og kvinner, blir talt i begge rader. Del av bebuarar med minst éin valdsutøvar av kjent kjønn. Få menn gjer at delane for dei varierer meir frå år til år.
en: Residents by the gender of the perpetrator and their own gender. Who is exposed to violence from both men and women counts in both rows. Share of residents with at least one perpetrator of known gender. As there are few men, their shares vary more between years.';
