-- Of the counted conversations, the first of each person in the year; to 2020 only consent FULL (R4).
create view statistics.counted_phone_user as
select * from statistics.counted_conversation
where first_in_year_national
  and (reporting_year > 2020 or consent = 'FULL');
