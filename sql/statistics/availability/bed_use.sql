-- L10. How far the fixed beds were used: nights in the year of beds times days of the year.
-- Counted: nights of population/counted_stay and counted_child_stay at centres whose submitted report gives
-- beds (population/submitted_service, both services); base: those beds times the days of the whole year.
create view statistics.bed_use as
with row (row_position, row_code) as (values
    (1, 'ALL'),
    (2, 'ADULTS'),
    (3, 'CHILDREN')),
bed as (
    select reporting_year, centre, sum(beds) as beds
    from statistics.submitted_service where beds > 0 group by 1, 2),
capacity as (
    select reporting_year, sum(beds) * (make_date(reporting_year + 1, 1, 1) - make_date(reporting_year, 1, 1)) as bed_days
    from bed group by 1),
night as (
    select reporting_year, centre, 'ADULTS' as who, sum(nights) as nights
    from statistics.counted_stay group by 1, 2
    union all
    select reporting_year, centre, 'CHILDREN', sum(nights)
    from statistics.counted_child_stay group by 1, 2),
used as (
    select reporting_year, who, sum(nights) as nights
    from night join bed using (reporting_year, centre) group by 1, 2)
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       coalesce(sum(used.nights) filter (where row_code in ('ALL', who)), 0)::numeric as value,
       coalesce(capacity.bed_days, 0)::bigint as base
from register.reporting_year year
cross join row
left join capacity on capacity.reporting_year = year.year
left join used on used.reporting_year = year.year
group by year.year, row_position, row_code, capacity.bed_days;

comment on view statistics.bed_use is
'nb: Netter som voksne og barn bodde på krisesentrene, av faste sengeplasser ganger dager i året. Bare krisesentre med leverte årsrapporter som oppgir sengeplasser, er med. Ekstra senger er ikke med i plassene, så andelen kan bli mer enn 100.
nn: Netter som vaksne og barn budde på krisesentera, av faste sengeplassar gonger dagar i året. Berre krisesenter med leverte årsrapportar som oppgir sengeplassar, er med. Ekstra senger er ikkje med i plassane, så delen kan bli meir enn 100.
en: Nights that adults and children stayed at the shelters, of fixed beds times the days of the year. Only shelters whose submitted yearly report gives the number of beds are counted. Extra beds are not among the beds, so the share may be more than 100.';
