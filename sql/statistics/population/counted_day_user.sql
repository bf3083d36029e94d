-- Of the counted visits, the first of each person in the year (R8); to 2020 only consent FULL (R4).
create view statistics.counted_day_user as
select * from statistics.counted_visit
where first_in_year_national
  and (reporting_year > 2020 or consent = 'FULL');
