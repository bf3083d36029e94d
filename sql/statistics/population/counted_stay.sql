-- Adult stays with at least one night in the year, whatever the consent (statistics.md R2, R5).
-- A night d belongs to a stay when admission_date <= d < discharge_date; an open stay has
-- nights up to yesterday (X1). A stay that runs over 1 January counts in both years (X6).
-- is_first: the first of the person in the year, declared so or running in (R3, X6).
create view statistics.counted_stay as
select year.year as reporting_year, stay.*,
       stay.admission_date < make_date(year.year, 1, 1) as runs_in,
       stay.admission_date < make_date(year.year, 1, 1) or stay.first_in_year_national as is_first,
       least(coalesce(stay.discharge_date, register.today()), make_date(year.year + 1, 1, 1))
           - greatest(stay.admission_date, make_date(year.year, 1, 1)) as nights,
       extract(year from stay.admission_date)::integer - stay.birth_year as age,
       background.immigrant, country.region as origin
from register.reporting_year year
join register.stay stay
  on daterange(stay.admission_date, stay.discharge_date) && daterange(make_date(year.year, 1, 1), make_date(year.year + 1, 1, 1))
 and coalesce(stay.discharge_date, register.today()) > greatest(stay.admission_date, make_date(year.year, 1, 1))
left join statistics.immigrant_background background using (parents_born_abroad)
left join register.country country on country.code = stay.country_background and country.valid_to is null
                                  and background.immigrant = 'YES';
