-- One list over the records of every kind, and how many questions a complete form would still ask
-- of each. The questions and when they are asked stand with the fields of the records in Java; a
-- test compares the two (EntriesIT).
create function register.how_many(variadic conditions boolean[]) returns integer
language sql immutable parallel safe as $$ select cardinality(array_positions(conditions, true)) $$;

-- Form A. Of one who has opted out nothing is missing.
create function register.missing(r register.stay) returns integer
language sql immutable parallel safe as $$
select case when r.consent = 'FULL' then register.how_many(
    r.birth_year is null, r.living_situation is null, r.has_children_under18 is null,
    r.disability <> '{}' and not 'NONE' = any (r.disability) and r.accommodation_made is null,
    r.children_along is null, r.children_along and r.children_along_count is null,
    r.born_in_norway is null, r.parents_born_abroad is null,
    r.parents_born_abroad = 'BOTH_ABROAD' and r.country_background is null,
    r.parents_born_abroad = 'BOTH_ABROAD' and r.residence_basis is null,
    r.previous_contact = '{}', r.contact_initiative = '{}',
    'RESIDENT' = any (r.previous_contact) and r.previous_stays_count is null,
    'RESIDENT' = any (r.previous_contact) and r.first_stay_ever_year is null,
    r.violence_types = '{}', r.repeated is null, r.repeated = 'YES' and r.duration is null, r.police_report is null,
    r.perpetrators = '{}', r.has_children_under18 and r.children_exposed is null,
    r.has_animal = '{}',
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.animal_abused is null,
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.hesitated is null,
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.animal_placement is null,
    r.discharge_date is not null and r.destination is null,
    r.destination = 'BACK_TO_PERPETRATOR' and r.return_reason = '{}') else 0 end
$$;

-- Form B.
create function register.missing(r register.child_stay) returns integer
language sql immutable parallel safe as $$
select case when r.consent = 'FULL' then register.how_many(
    r.accompanied_by is null, r.accompanied_by <> 'ALONE' and r.adult_stay is null, r.birth_year is null,
    r.previous_resident is null,
    r.previous_resident and r.previous_stays_count is null, r.previous_resident and r.first_stay_ever_year is null,
    r.in_kindergarten_or_school is null, r.in_kindergarten_or_school in ('KINDERGARTEN', 'SCHOOL') and r.interruption is null,
    r.interruption and r.interruption_days is null, r.interruption and r.interruption_reason = '{}',
    r.interruption and r.alternative_teaching is null,
    r.perpetrators = '{}', r.cps_contact is null,
    r.cps_contact = 'CREATED_DURING' and r.cps_initiated_by = '{}', r.concern_report is null,
    r.perpetrators && array['FATHER', 'MOTHER'] and r.contact_with_perpetrator is null,
    r.contact_with_perpetrator and r.contact_supervised is null,
    r.discharge_date is not null and r.perpetrators && array['FATHER', 'MOTHER'] and r.return_to_perpetrator is null,
    r.discharge_date is not null and r.destination is null) else 0 end
$$;

-- Form C. Of a child only the birth year is missed: the other questions are made for adults.
create function register.missing(r register.day_user) returns integer
language sql immutable parallel safe as $$
select case when r.is_child then register.how_many(r.birth_year is null) else register.how_many(
    r.birth_year is null, r.living_situation is null, r.has_children_under18 is null,
    r.born_in_norway is null, r.parents_born_abroad is null,
    r.parents_born_abroad = 'BOTH_ABROAD' and r.country_background is null,
    r.parents_born_abroad = 'BOTH_ABROAD' and r.residence_basis is null,
    r.previous_contact = '{}', r.contact_initiative = '{}',
    r.violence_types = '{}', r.repeated is null, r.repeated = 'YES' and r.duration is null, r.police_report is null,
    r.perpetrators = '{}', r.has_animal = '{}',
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.animal_abused is null,
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.hesitated is null,
    r.has_animal && array['PET', 'SERVICE_ANIMAL'] and r.animal_placement is null) end
$$;

-- Form D. A conversation (form E) is never saved with a question open.
create function register.missing(r register.day_visit) returns integer
language sql immutable parallel safe as $$
select case when r.consent = 'FULL' then register.how_many(r.place is null, r.content = '{}') else 0 end
$$;

create index day_visit_days_of_user on register.day_visit (centre, day_user, visit_date);
create index child_stay_of_key on register.child_stay (centre, child_key) where child_key is not null;

-- Every record with its days. A day user has the days of its visits, without any the day when it was
-- written down; a visit has its user's key. last_day is empty while a stay runs.
create view register.entry with (security_invoker = true) as
select id, centre, 'stay' as kind, consent, user_key, gender, admission_date as first_day, discharge_date as last_day,
       register.missing(stay) as missing, changed_by, changed_at
from register.stay
union all
select id, centre, 'child', consent, child_key, gender, admission_date, discharge_date,
       register.missing(child_stay), changed_by, changed_at
from register.child_stay
union all
select id, centre, 'dayuser', 'FULL', user_key, gender,
       coalesce((select min(visit_date) from register.day_visit v where v.centre = day_user.centre and v.day_user = day_user.id),
           (created_at at time zone 'Europe/Oslo')::date),
       coalesce((select max(visit_date) from register.day_visit v where v.centre = day_user.centre and v.day_user = day_user.id),
           (created_at at time zone 'Europe/Oslo')::date),
       register.missing(day_user), changed_by, changed_at
from register.day_user
union all
select visit.id, visit.centre, 'dayvisit', visit.consent, day_user.user_key, visit.gender, visit_date, visit_date,
       register.missing(visit), visit.changed_by, visit.changed_at
from register.day_visit visit
left join register.day_user on day_user.centre = visit.centre and day_user.id = visit.day_user
union all
select id, centre, 'conversation', consent, user_key, gender, conversation_date, conversation_date,
       0, changed_by, changed_at
from register.phone_conversation;
grant select on register.entry to ${application};
