-- B6. Overnight days: one person, one night.
-- Counted: population/counted_stay.
create view statistics.overnight_days as
select year.year as reporting_year, 1 as row_position, 'ALL' as row_code, column_code,
       coalesce(sum(stay.nights), 0)::numeric as value, null::bigint as base
from register.reporting_year year
cross join statistics.gender_column
left join statistics.counted_stay stay on stay.reporting_year = year.year
                                      and stay.gender = gender_column.gender
group by year.year, column_code;

comment on view statistics.overnight_days is
'nb: Netter som voksne beboere overnattet på krisesenter i året. Netter i et opphold over nyttår deles mellom årene.
nn: Netter som vaksne bebuarar overnatta på krisesenter i året. Netter i eit opphald over nyttår blir delte mellom åra.
en: Nights that adult residents spent at a shelter in the year. The nights of a stay over New Year are split between the years.';
