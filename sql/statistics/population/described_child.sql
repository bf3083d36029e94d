-- Children whose person facts are known: consent FULL (R6, R9).
create view statistics.described_child as
select * from statistics.counted_child where consent = 'FULL';
