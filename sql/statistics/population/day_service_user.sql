-- Users of the day service, by visit or by phone (D4): everyone counted at the first day visit or the
-- first phone conversation of the year. Who is counted at both in one centre, known by the user key, is
-- one, with the gender of the visit. Without a key nobody is known again: each is a person of its own.
create view statistics.day_service_user as
select distinct on (reporting_year, centre, person) reporting_year, centre, person, gender
from (
    select visit.reporting_year, visit.centre, visit.gender, 1 as place,
           coalesce(day_user.user_key, visit.id::text) as person
    from statistics.counted_day_user visit
    left join register.day_user day_user on day_user.centre = visit.centre and day_user.id = visit.day_user
    union all
    select reporting_year, centre, gender, 2, coalesce(user_key, id::text)
    from statistics.counted_phone_user) first
order by reporting_year, centre, person, place;
