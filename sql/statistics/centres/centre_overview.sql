-- E4. Each centre of the year: cost for each inhabitant in whole NOK, whether its services were full
-- (0 no, 1 once, 2 several times), nights, stays and visits of adults, and phone conversations of adults.
-- Counted: population/valid_centre; population/centre_cost and submitted_service: empty where not answered, not
-- reported or no such service (contract section 9, 18); population/counted_stay, counted_visit, counted_conversation.
create view statistics.centre_overview as
with shown (column_code, none) as (values
    ('COST_PER_INHABITANT', null), ('WOMEN_FULL', null), ('MEN_FULL', null),
    ('OVERNIGHT_DAYS', 0), ('STAYS', 0), ('DAY_VISITS', 0), ('PHONE_CONVERSATIONS', 0)),
counted (reporting_year, centre, column_code, number) as (
    select reporting_year, centre, 'COST_PER_INHABITANT', cost_per_inhabitant
    from statistics.centre_cost
    union all
    select reporting_year, centre, target || '_FULL', case was_full when 'NO' then 0 when 'ONCE' then 1 when 'SEVERAL' then 2 end
    from statistics.submitted_service
    union all
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
    from statistics.counted_conversation where is_adult group by 1, 2)
select year.year as reporting_year, dense_rank() over (order by valid.centre collate "C")::integer as row_position,
       valid.centre as row_code, shown.column_code, coalesce(counted.number, shown.none)::numeric as value,
       null::bigint as base
from register.reporting_year year
join statistics.valid_centre valid on valid.reporting_year = year.year
cross join shown
left join counted on counted.reporting_year = year.year and counted.centre = valid.centre
                 and counted.column_code = shown.column_code;

comment on view statistics.centre_overview is
'nb: Krisesentrene hver for seg. Kostnad per innbygger er bevilgning fra kommunene delt på innbyggerne 1. januar i kommunene krisesenteret er for. Fullt i løpet av året: 0 er nei, 1 er én gang, 2 er flere ganger. Tomt der krisesenteret ikke har svart eller ikke har tilbudet. Døgn, opphold, dagsbesøk og telefonsamtaler gjelder voksne, også reserverte. Alle krisesentre som fantes på minst én dag i året, har en rad.
nn: Krisesentera kvar for seg. Kostnad per innbyggjar er løyving frå kommunane delt på innbyggjarane 1. januar i kommunane krisesenteret er for. Fullt i løpet av året: 0 er nei, 1 er éin gong, 2 er fleire gonger. Tomt der krisesenteret ikkje har svara eller ikkje har tilbodet. Døgn, opphald, dagsbesøk og telefonsamtalar gjeld vaksne, òg reserverte. Alle krisesenter som fanst på minst éin dag i året, har ei rad.
en: The shelters one by one. Cost per inhabitant is funding from municipalities divided by the inhabitants on 1 January of the municipalities that the shelter serves. Full during the year: 0 is no, 1 is once, 2 is several times. Empty where the shelter did not answer or has no such service. Days, stays, day visits and phone conversations are those of adults, opted out or not. Every shelter that existed on at least one day of the year has a row.';
