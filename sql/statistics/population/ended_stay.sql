-- Of the stays that ended in the year, those with consent FULL: destination and return (R7).
create view statistics.ended_stay as
select * from statistics.departed_stay where consent = 'FULL';
