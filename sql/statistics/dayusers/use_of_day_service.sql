-- D4. Use of the day service: users of visits or phone conversations, and how many of both they had.
-- Counted: population/day_service_user; population/counted_visit and population/counted_conversation.
create view statistics.use_of_day_service as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'CONTACTS')),
counted as (
    select reporting_year, 'PERSONS' as code, gender, count(*) as records from statistics.day_service_user group by 1, 3
    union all
    select reporting_year, 'CONTACTS', gender, count(*) from statistics.counted_visit group by 1, 3
    union all
    select reporting_year, 'CONTACTS', gender, count(*) from statistics.counted_conversation group by 1, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(records), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year
                 and counted.code = row.row_code
                 and counted.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.use_of_day_service is
'nb: Personer: de som kom på dagsbesøk eller hadde en enesamtale på telefon i året, talt ved årets første. Den som hadde begge deler ved samme senter og kan kjennes igjen på brukernøkkelen, telles én gang. Til og med 2020 uten dem som reserverte seg mot registrering. Besøk og samtaler: alle dagsbesøk av voksne og alle enesamtaler på telefon.
nn: Personar: dei som kom på dagsbesøk eller hadde ein einesamtale på telefon i året, talde ved det første i året. Den som hadde begge delar ved same senter og kan kjennast att på brukarnøkkelen, blir talt éin gong. Til og med 2020 utan dei som reserverte seg mot registrering. Besøk og samtalar: alle dagsbesøk av vaksne og alle einesamtalar på telefon.
en: Persons: those who came for a day visit or had a one-to-one phone conversation in the year, counted at the first of the year. Who had both at one centre and can be recognised by the user key counts once. To 2020 without those who opted out of registration. Visits and conversations: every day visit of an adult and every one-to-one phone conversation.';
