-- D3 for each region of the centre. Phone conversations and the persons who had them.
-- Counted: population/counted_phone_user and counted_conversation; the region from population/valid_centre.
create view statistics.region_conversations as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, region, column_code, number) as (
    select reporting_year, region, 'PERSONS', count(*)
    from statistics.counted_phone_user join statistics.valid_centre using (reporting_year, centre) group by 1, 2
    union all
    select reporting_year, region, 'CONVERSATIONS', count(*)
    from statistics.counted_conversation join statistics.valid_centre using (reporting_year, centre) group by 1, 2)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(counted.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('PERSONS'), ('CONVERSATIONS')) as shown (column_code)
left join counted on counted.reporting_year = year.year and counted.region = row_code
                 and counted.column_code = shown.column_code;

comment on view statistics.region_conversations is
'nb: Strukturerte enesamtaler på telefon med voksne og barn, og personene ved sin første samtale i året med noe krisesenter. Til og med 2020 er reserverte ikke med i personer; fra 2021 er de det. Regionen er den krisesenteret ligger i.
nn: Strukturerte einesamtalar på telefon med vaksne og barn, og personane ved den første samtalen sin i året med noko krisesenter. Til og med 2020 er reserverte ikkje med i personar; frå 2021 er dei det. Regionen er den krisesenteret ligg i.
en: Structured one-to-one phone conversations with adults and children, and the persons at their first conversation of the year with any shelter. To 2020 those who opted out are not among the persons; from 2021 they are. The region is that of the shelter.';
