-- What does not stay flat when the register grows, and what makes it so. Measured on PostgreSQL 18 for a large centre,
-- as pages of 8 kB that a statement reads, before and after this file and the queries changed with it; pages, for
-- they do not depend on what else the machine does. 25 thousand records are a nation's year.
--
--                                  25 thousand     250 thousand: 10 years   or 10 nations   2.5 million: 100 years
--     the list of stays, page 1      133     132        1344     29          161     29        13525     34
--     the person's stays, in a save  146       5        1358      5          176*     -        13537      6
--     the figures so far             695     651        2600    779          915    877        20493    785
--     an export of the year's stays  185     134        1396    138          188      -        13573    140
--     the list of everything, page 1 2048    552       23877   5223         3135   1438       236637  51894
--     what looks odd in a year      2179    1972        4025   2117         2809   2684        22985   3212
--     own figures of the report     2848    1080        3441   1170        15550   1293         3554   1992
--     the same for the office      81305    3693       79558   3893       385199  35636        81111   4208
--     when each centre last wrote  11507     592      120809    640       130614   5892      1217635   4347
--     looks that are unusual         545     170        2941    239          690      -        26562    899
--     (* of 100 nations, 2.5 million in one year)
--
-- With 25 million records (100 years of 10 nations, 8 GB without indexes; tried for stays only) the list reads 29
-- pages, the person's stays 9, and a stay is saved in 23 ms (15 with 25 thousand). A search for the beginning of a key
-- reads the centre's records, 6300 pages after ten years: row security evaluates nothing that might leak before it
-- knows whose a row is, and so no index helps. Retention ends that: no record outlives its year's closing
-- by more than register.retention.years.
--
-- Why the record tables are not partitioned. Tried by year with 2.5 million records in 100 partitions, cells identical:
--     finding a stay by its id      0.6 ms -> 301 ms (every partition is asked, 236 ms of it to plan)
--     who is here                   0.7 ms -> 320 ms      the list of stays      16 ms -> 598 ms
--     saving a stay                  73 ms -> 254 ms      counting a year        9.0 s -> 17.5 s
--     deleting a year's visits      189 ms -> 44 ms       (the only gain, once a year)
-- And rules would be lost. A key of a partitioned table must hold the date: no id would be unique for its centre, no
-- child could refer to its adult, no stay be kept from overlapping another of the person (X3); a corrected date
-- that crosses New Year would be a deletion, which asks for a reason. An index on (centre, date) does what
-- partitions would. Partitions by centre (not tried) would keep all rules but the overlap, and have nothing to prune
-- that the keys, which all begin with the centre, do not find already.
--
-- What would be moved, and when (measured on two cores that others used too):
--     10 nations, 250 thousand       nothing: one server. Only what reads the nation's year grows with it: its count
--     records a year                 six times, the office's map from 0.2 to 1.5 s
--     100 nations                    the office's map (37 s) from the nightly count instead of the records
--     read replicas                  never for pages behind the sign-in: each transaction writes who has entered it,
--                                    and the count makes temporary tables. What everybody reads is cached.
--     Citus (not tried)              past what one server holds; 25 million records are some 14 GB. Distributed by
--                                    centre, which keys, references and record ids hold already; centre, account,
--                                    reporting_year and the lists of codes as reference tables. To be rewritten: the
--                                    overlap (centre with =), the marks (transition tables), register.entered.

-- Who saves looks for the person's other stays; the house for who is still here or has left since a day.
create index stay_of_key on register.stay (centre, user_key) where user_key is not null;
create index stay_end_of_centre on register.stay (centre, discharge_date);
create index child_stay_end_of_centre on register.child_stay (centre, discharge_date);

-- When a centre last registered something: the office asks it of all.
create index stay_changed on register.stay (centre, changed_at desc);
create index child_stay_changed on register.child_stay (centre, changed_at desc);
create index day_visit_changed on register.day_visit (centre, changed_at desc);
create index phone_conversation_changed on register.phone_conversation (centre, changed_at desc);

-- Persons with a secret address are few; the manager is told who has looked at them.
create index stay_protected on register.stay (centre) where home_municipality = 'SECRET';
create index day_user_protected on register.day_user (centre) where home_municipality = 'SECRET';

-- day_visit_days_of_user begins with the same columns.
drop index register.day_visit_of_user;

-- As in V022, for all centres in one reading of the year, and for one without reading the others': the plan must
-- know for whom it is made and which days it is about, so both are said again.
create or replace function register.control_figures(of_year integer)
returns table (centre text, stays bigint, child_stays bigint, day_users bigint, visits bigint, conversations bigint)
language plpgsql stable security definer set search_path = register, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
    who    entered := caller();
    first  constant date := make_date(of_year, 1, 1);
    last   constant date := make_date(of_year, 12, 31);
begin
    if who.role not in ('OFFICE', 'MANAGER', 'STAFF') then
        raise exception 'This account has no right to figures.' using errcode = '42501';
    end if;
    return query
    select c.code, coalesce(stay.number, 0), coalesce(child.number, 0), coalesce(visit.firsts, 0), coalesce(visit.number, 0),
           coalesce(conversation.number, 0)
    from centre c
    left join (select s.centre, count(*) as number from statistics.counted_stay s
                where s.reporting_year = of_year and s.centre = coalesce(who.centre, s.centre)
                  and s.admission_date <= last and (s.discharge_date is null or s.discharge_date > first)
                group by 1) stay on stay.centre = c.code
    left join (select s.centre, count(*) as number from statistics.counted_child_stay s
                where s.reporting_year = of_year and s.centre = coalesce(who.centre, s.centre)
                  and s.admission_date <= last and (s.discharge_date is null or s.discharge_date > first)
                group by 1) child on child.centre = c.code
    left join (select v.centre, count(*) as number, count(*) filter (where v.first_in_year_national) as firsts
                 from statistics.counted_visit v
                where v.reporting_year = of_year and v.centre = coalesce(who.centre, v.centre) and v.visit_date between first and last
                group by 1) visit on visit.centre = c.code
    left join (select v.centre, count(*) as number from statistics.counted_conversation v
                where v.reporting_year = of_year and v.centre = coalesce(who.centre, v.centre)
                  and v.conversation_date between first and last
                group by 1) conversation on conversation.centre = c.code
    where who.role = 'OFFICE' or c.code = who.centre;
end $$;

-- As in V024; a stay that ended before the year is not even read.
create or replace function register.remarks(of_year integer)
returns table (centre text, severity text, rule text, what text, kind text, id uuid, key text, day date, note text)
language sql stable set search_path = register, pg_temp as $$
with bounds as (select make_date(of_year, 1, 1) as first, make_date(of_year, 12, 31) as last,
                       make_date(of_year + 1, 1, 1) as next, today() as now),
lived as (select s.* from stay s, bounds
           where admission_date < next and (discharge_date is null or discharge_date > first)
             and coalesce(discharge_date, greatest(now, admission_date + 1)) > first),
lived_child as (select s.* from child_stay s, bounds
                 where admission_date < next and (discharge_date is null or discharge_date > first)
                   and coalesce(discharge_date, greatest(now, admission_date + 1)) > first),
ended as (select s.* from stay s, bounds where discharge_date between first and last and consent = 'FULL'),
ended_child as (select s.* from child_stay s, bounds where discharge_date between first and last and consent = 'FULL')
select centre, 'ERROR', 'X12', 'destination', 'stay', id, user_key, admission_date, null from ended where destination is null
union all select centre, 'ERROR', 'X12', 'destination', 'child', id, child_key, admission_date, null from ended_child where destination is null
union all select centre, 'ERROR', 'X13', 'concernReport', 'child', id, child_key, admission_date, null
    from ended_child where return_to_perpetrator and concern_report is null
union all select child.centre, 'ERROR', 'X7', 'together', 'child', child.id, child.child_key, child.admission_date, null
    from lived_child child join stay adult on adult.centre = child.centre and adult.id = child.adult_stay
   where child.admission_date < adult.admission_date - 1 or child.admission_date > adult.discharge_date + 1
      or child.discharge_date > adult.discharge_date + 1 or (adult.discharge_date is not null and child.discharge_date is null)
union all select centre, 'ERROR', 'X7', 'alone', 'child', id, child_key, admission_date, null
    from lived_child where consent = 'FULL' and accompanied_by <> 'ALONE' and adult_stay is null
union all select s.centre, 'ERROR', 'X17', 'serviceTarget', 'stay', s.id, s.user_key, s.admission_date, s.service_target
    from lived s join centre_report r on r.centre = s.centre and r.year = of_year
   where (s.service_target = 'MEN' and not coalesce(r.has_men_service, runs(s.centre, 'MEN', of_year)))
      or (s.service_target = 'WOMEN' and not coalesce(r.has_women_service, runs(s.centre, 'WOMEN', of_year)))
union all select s.centre, 'ERROR', 'X17', 'serviceTarget', 'child', s.id, s.child_key, s.admission_date, s.service_target
    from lived_child s join centre_report r on r.centre = s.centre and r.year = of_year
   where (s.service_target = 'MEN' and not coalesce(r.has_men_service, runs(s.centre, 'MEN', of_year)))
      or (s.service_target = 'WOMEN' and not coalesce(r.has_women_service, runs(s.centre, 'WOMEN', of_year)))
union all select centre, 'ODD', null, 'openLong', 'stay', lived.id, user_key, admission_date, (now - admission_date)::text
    from lived, bounds where discharge_date is null and now - admission_date > 180
union all select centre, 'ODD', null, 'openLong', 'child', lived_child.id, child_key, admission_date, (now - admission_date)::text
    from lived_child, bounds where discharge_date is null and now - admission_date > 180
union all select centre, 'ODD', null, 'openLastYear', 'stay', lived.id, user_key, admission_date, null
    from lived, bounds where discharge_date is null and now >= next
union all select centre, 'ODD', null, 'openLastYear', 'child', lived_child.id, child_key, admission_date, null
    from lived_child, bounds where discharge_date is null and now >= next
union all select one.centre, 'ODD', null, 'sameDay', 'stay', one.id, one.user_key, one.admission_date, null
    from lived one, bounds
   where one.admission_date >= first and one.birth_year is not null and exists (
       select from stay other
        where other.centre = one.centre and other.admission_date = one.admission_date and other.id <> one.id
          and other.gender = one.gender and other.user_key is distinct from one.user_key
          and register.age_band(of_year - other.birth_year) = register.age_band(of_year - one.birth_year))
union all select centre, 'ODD', null, 'confirmed', 'stay', id, user_key, admission_date, c from lived, unnest(confirmed) c
union all select centre, 'ODD', null, 'confirmed', 'child', id, child_key, admission_date, c from lived_child, unnest(confirmed) c
union all select centre, 'ODD', null, 'confirmed', 'dayvisit', id, null, visit_date, c
    from day_visit, bounds, unnest(confirmed) c where visit_date between first and last
union all select centre, 'ODD', null, 'confirmed', 'conversation', id, user_key, conversation_date, c
    from phone_conversation, bounds, unnest(confirmed) c where conversation_date between first and last
$$;

-- As in V013; the days of the day users are read together and not for each of them.
create or replace view register.entry with (security_invoker = true) as
select id, centre, 'stay' as kind, consent, user_key, gender, admission_date as first_day, discharge_date as last_day,
       register.missing(stay) as missing, changed_by, changed_at
from register.stay
union all
select id, centre, 'child', consent, child_key, gender, admission_date, discharge_date,
       register.missing(child_stay), changed_by, changed_at
from register.child_stay
union all
select day_user.id, day_user.centre, 'dayuser', 'FULL', user_key, gender,
       coalesce(visited.first_day, (created_at at time zone 'Europe/Oslo')::date),
       coalesce(visited.last_day, (created_at at time zone 'Europe/Oslo')::date),
       register.missing(day_user), changed_by, changed_at
from register.day_user
left join (select centre, day_user as id, min(visit_date) as first_day, max(visit_date) as last_day
           from register.day_visit where day_user is not null group by 1, 2) visited using (centre, id)
union all
select visit.id, visit.centre, 'dayvisit', visit.consent,
       day_user.user_key, visit.gender, visit_date, visit_date,
       register.missing(visit), visit.changed_by, visit.changed_at
from register.day_visit visit
left join register.day_user on day_user.centre = visit.centre and day_user.id = visit.day_user
union all
select id, centre, 'conversation', consent, user_key, gender, conversation_date, conversation_date,
       0, changed_by, changed_at
from register.phone_conversation;
