-- Day users by their first visit of the year with consent FULL, with the facts of the day user (R8).
create view statistics.described_day_user as
select visit.reporting_year, visit.centre, visit.gender, day_user.has_animal, day_user.hesitated
from statistics.counted_visit visit
join register.day_user day_user on day_user.id = visit.day_user
where visit.first_in_year_national and visit.consent = 'FULL';
