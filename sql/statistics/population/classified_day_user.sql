-- Described day users with what follows from their answers (forms.md C): kind, whether she or he has ever
-- been a resident (D11), and disabled, whether any disability was named (D10). Null: not answered.
create view statistics.classified_day_user as
select day_user.*,
       case when 'RESIDENT' = any (previous_contact) then 'FORMER_RESIDENT'
            when cardinality(previous_contact) > 0 then 'ONLY_DAY' end as kind,
       case when 'NONE' = any (disability) then 'NO'
            when cardinality(disability) > 0 then 'YES' end as disabled
from statistics.described_day_user day_user;
