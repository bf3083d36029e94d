-- B5. Stays by length: the nights of the whole stay, in the year in which it ended.
-- Counted: population/departed_stay, whatever the consent; base: the same.
create view statistics.stay_by_length as
with row (row_position, row_code, from_nights, to_nights) as (values
    (1, 'D1_3',        1,    3),
    (2, 'D4_7',        4,    7),
    (3, 'D8_30',       8,   30),
    (4, 'D31_90',     31,   90),
    (5, 'D91_180',    91,  180),
    (6, 'D181_PLUS', 181, null)),
departed as (
    select reporting_year, gender, stay_nights, count(*) as stays
    from statistics.departed_stay group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(stays) filter (where stay_nights >= from_nights and (to_nights is null or stay_nights <= to_nights)),
                0)::numeric as value,
       coalesce(sum(stays), 0)::bigint as base
from register.reporting_year year
cross join row
cross join statistics.gender_column
left join departed on departed.reporting_year = year.year and departed.gender = gender_column.gender
group by year.year, row_position, row_code, column_code;

comment on view statistics.stay_by_length is
'nb: Opphold som ble avsluttet i året, etter antall netter i hele oppholdet, også nettene før nyttår. Reserverte opphold er med. Avreisedøgnet telles ikke.
nn: Opphald som blei avslutta i året, etter talet på netter i heile opphaldet, òg nettene før nyttår. Reserverte opphald er med. Avreisedøgnet blir ikkje talt.
en: Stays that ended in the year by the number of nights of the whole stay, those before New Year too. Stays of those who opted out of registration are included. The day of departure is not a night.';
