-- Residents whose person facts are known: consent FULL (R6).
create view statistics.described_resident as
select * from statistics.counted_resident where consent = 'FULL';
