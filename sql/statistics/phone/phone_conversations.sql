-- D3. Phone conversations and the persons who had them, by gender.
-- Counted: population/counted_conversation and population/counted_phone_user.
create view statistics.phone_conversations as
with row (row_position, row_code) as (values
    (1, 'PERSONS'),
    (2, 'CONVERSATIONS')),
counted as (
    select reporting_year, 'PERSONS' as row_code, gender, count(*) as number from statistics.counted_phone_user group by 1, 3
    union all
    select reporting_year, 'CONVERSATIONS', gender, count(*) from statistics.counted_conversation group by 1, 3)
select year.year as reporting_year, row_position, row.row_code, column_code,
       coalesce(sum(counted.number), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join counted on counted.reporting_year = year.year
                 and counted.row_code = row.row_code
                 and counted.gender = gender_column.gender
group by year.year, row_position, row.row_code, column_code;

comment on view statistics.phone_conversations is
'nb: Enesamtaler på telefon som var strukturerte og målrettede, og personene som hadde dem, talt ved årets første samtale. Til og med 2020 er personer uten dem som reserverte seg.
nn: Einesamtalar på telefon som var strukturerte og målretta, og personane som hadde dei, talde ved den første samtalen i året. Til og med 2020 er personar utan dei som reserverte seg.
en: One-to-one phone conversations that were structured and goal-directed, and the persons who had them, counted at the first conversation of the year. To 2020 persons are without those who opted out.';
