-- The age bands of the tables (contract section 7, residents_by_age), from their first year.
create function register.age_band(age integer) returns integer
language sql immutable parallel safe as $$
    select width_bucket(age, array[16, 18, 23, 30, 40, 50, 60, 67])
$$;

-- Whether a centre has a service in a year, by the register: where its report does not say.
create function register.runs(of_centre text, of_target text, of_year integer) returns boolean
language sql stable set search_path = register, pg_temp as $$
    select exists (select from shelter_service s where s.centre = of_centre and s.target = of_target
        and s.valid_from <= make_date(of_year, 12, 31) and coalesce(s.valid_to, 'infinity') >= make_date(of_year, 1, 1))
$$;

-- What the records of a year say against its report: errors that stand in the way of the submission
-- (forms.md X7, X12, X13, X17), and what looks odd. Read with the caller's rights: a centre sees its own.
create function register.remarks(of_year integer)
returns table (centre text, severity text, rule text, what text, kind text, id uuid, key text, day date, note text)
language sql stable set search_path = register, pg_temp as $$
with bounds as (select make_date(of_year, 1, 1) as first, make_date(of_year, 12, 31) as last,
                       make_date(of_year + 1, 1, 1) as next, today() as now),
lived as (select s.* from stay s, bounds
           where admission_date < next and coalesce(discharge_date, greatest(now, admission_date + 1)) > first),
lived_child as (select s.* from child_stay s, bounds
                 where admission_date < next and coalesce(discharge_date, greatest(now, admission_date + 1)) > first),
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

-- How many errors there are in each centre's records, for the office: numbers, never a record.
create function register.error_counts(of_year integer) returns table (centre text, errors bigint)
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if (caller()).role <> 'OFFICE' then
        raise exception 'Only the office counts the errors of all.' using errcode = '42501';
    end if;
    return query select r.centre, count(*) from remarks(of_year) r where r.severity = 'ERROR' group by r.centre;
end $$;

-- When each centre last registered something, for the office.
create function register.last_activity() returns table (centre text, at timestamptz)
language plpgsql stable security definer set search_path = register, pg_temp as $$
begin
    if (caller()).role <> 'OFFICE' then
        raise exception 'Only the office sees the activity of all.' using errcode = '42501';
    end if;
    return query
    select c.code, greatest(
        (select max(changed_at) from stay r where r.centre = c.code), (select max(changed_at) from child_stay r where r.centre = c.code),
        (select max(changed_at) from day_visit r where r.centre = c.code), (select max(changed_at) from phone_conversation r where r.centre = c.code),
        (select changed_at from centre_report r where r.centre = c.code order by changed_at desc nulls last limit 1))
    from centre c;
end $$;

-- Drafts of the own centre: those of others are a number.
create function register.draft_counts() returns table (own boolean, number bigint)
language plpgsql stable security definer set search_path = register, pg_temp as $$
declare
    who entered := caller();
begin
    return query select d.account = who.account, count(*) from draft d
        where d.centre = who.centre and d.saved_at > clock_timestamp() - interval '14 days' group by 1;
end $$;
