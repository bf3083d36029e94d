-- Children's stays with at least one night in the year, whatever the consent (R2, R9).
create view statistics.counted_child_stay as
select year.year as reporting_year, stay.*,
       stay.admission_date < make_date(year.year, 1, 1) as runs_in,
       stay.admission_date < make_date(year.year, 1, 1) or stay.first_in_year_national as is_first,
       least(coalesce(stay.discharge_date, register.today()), make_date(year.year + 1, 1, 1))
           - greatest(stay.admission_date, make_date(year.year, 1, 1)) as nights,
       extract(year from stay.admission_date)::integer - stay.birth_year as age,
       background.immigrant, country.region as origin
from register.reporting_year year
join register.child_stay stay
  on daterange(stay.admission_date, stay.discharge_date) && daterange(make_date(year.year, 1, 1), make_date(year.year + 1, 1, 1))
 and coalesce(stay.discharge_date, register.today()) > greatest(stay.admission_date, make_date(year.year, 1, 1))
left join statistics.immigrant_background background using (parents_born_abroad)
left join register.country country on country.code = stay.country_background and country.valid_to is null
                                  and background.immigrant = 'YES';
