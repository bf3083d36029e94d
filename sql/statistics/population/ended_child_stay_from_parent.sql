-- Of the child stays that ended in the year with consent FULL, those with the same condition (K14).
create view statistics.ended_child_stay_from_parent as
select stay.*
from statistics.ended_child_stay stay
join statistics.perpetrating_parent on stay.perpetrators && parents;
