-- Described day users with their kind (forms.md C dayUserKind, D11): FORMER_RESIDENT, or ONLY_DAY, who has
-- never been a resident. Null: earlier contact not answered.
create view statistics.day_user_by_kind as
select day_user.*,
       case when 'RESIDENT' = any (previous_contact) then 'FORMER_RESIDENT'
            when cardinality(previous_contact) > 0 then 'ONLY_DAY' end as day_user_kind
from statistics.described_day_user day_user;
