-- E4 for each region of the centre. Nights, stays and visits of adults, and phone conversations of adults.
-- Counted: population/counted_stay, counted_visit, counted_conversation; the region from population/valid_centre.
create view statistics.region_overview as
with row (row_position, row_code) as (values
    (1, 'NORTH'),
    (2, 'MID'),
    (3, 'WEST'),
    (4, 'SOUTH'),
    (5, 'EAST')),
counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'OVERNIGHT_DAYS', sum(nights)
    from statistics.counted_stay group by 1, 2
    union all
    select reporting_year, centre, 'STAYS', count(*)
    from statistics.counted_stay group by 1, 2
    union all
    select reporting_year, centre, 'DAY_VISITS', count(*)
    from statistics.counted_visit group by 1, 2
    union all
    select reporting_year, centre, 'PHONE_CONVERSATIONS', count(*)
    from statistics.counted_conversation where is_adult group by 1, 2),
together as (
    select reporting_year, region, column_code, sum(number) as number
    from counted join statistics.valid_centre using (reporting_year, centre) group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, shown.column_code,
       coalesce(together.number, 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join row
cross join (values ('OVERNIGHT_DAYS'), ('STAYS'), ('DAY_VISITS'), ('PHONE_CONVERSATIONS')) as shown (column_code)
left join together on together.reporting_year = year.year and together.region = row_code
                  and together.column_code = shown.column_code;

comment on view statistics.region_overview is
'nb: Overnattingsdøgn, opphold, dagsbesøk og enesamtaler på telefon for voksne, også reserverte. Regionen er den krisesenteret ligger i.
nn: Overnattingsdøgn, opphald, dagsbesøk og einesamtalar på telefon for vaksne, òg reserverte. Regionen er den krisesenteret ligg i.
en: Overnight days, stays, day visits and phone conversations of adults, opted out or not. The region is that of the shelter.';
