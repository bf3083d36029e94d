-- Of the counted child stays with consent FULL, those where the perpetrator, or one of them, is the father or
-- the mother (K13).
create view statistics.child_stay_from_parent as
select stay.*
from statistics.counted_child_stay stay
join statistics.perpetrating_parent on stay.perpetrators && parents
where stay.consent = 'FULL';
