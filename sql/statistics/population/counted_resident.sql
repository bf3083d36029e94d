-- Of the counted stays, the first of each person in the year (R3, X6). To 2020 only those who did
-- not reserve themselves (R4, method break 2021).
create view statistics.counted_resident as
select * from statistics.counted_stay
where is_first
  and (reporting_year > 2020 or consent = 'FULL');
