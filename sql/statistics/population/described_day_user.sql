-- Day users by their first visit of the year with consent FULL, with the facts of the day user (R8).
create view statistics.described_day_user as
select visit.reporting_year, day_user.*,
       visit.reporting_year - day_user.birth_year as age, background.immigrant, country.region as origin
from statistics.counted_day_user visit
join register.day_user day_user on day_user.centre = visit.centre and day_user.id = visit.day_user
left join statistics.immigrant_background background using (parents_born_abroad)
left join register.country country on country.code = day_user.country_background and country.valid_to is null
                                  and background.immigrant = 'YES'
where visit.consent = 'FULL';
