-- The same for children (K17).
create view statistics.counted_child_day_user as
select * from statistics.counted_child_visit
where first_in_year_national
  and (reporting_year > 2020 or consent = 'FULL');
