-- Of the counted child stays, the first of each child in the year (R3, R9); to 2020 only consent FULL (R4).
create view statistics.counted_child as
select * from statistics.counted_child_stay
where is_first
  and (reporting_year > 2020 or consent = 'FULL');
