-- D3 for each centre. Phone conversations and the persons who had them.
-- Counted: population/counted_phone_user and counted_conversation at the centres of population/valid_centre.
create view statistics.centre_conversations as
with counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'PERSONS', count(*)
    from statistics.counted_phone_user group by 1, 2
    union all
    select reporting_year, centre, 'CONVERSATIONS', count(*)
    from statistics.counted_conversation group by 1, 2)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, coalesce(counted.number, 0)::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join (values ('PERSONS'), ('CONVERSATIONS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_conversations is
'nb: Strukturerte enesamtaler på telefon med voksne og barn, og personene ved sin første samtale i året med noe krisesenter. Til og med 2020 er reserverte ikke med i personer; fra 2021 er de det. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Strukturerte einesamtalar på telefon med vaksne og barn, og personane ved den første samtalen sin i året med noko krisesenter. Til og med 2020 er reserverte ikkje med i personar; frå 2021 er dei det. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: Structured one-to-one phone conversations with adults and children, and the persons at their first conversation of the year with any shelter. To 2020 those who opted out are not among the persons; from 2021 they are. Every shelter that existed on at least one day of the year has a row.';
