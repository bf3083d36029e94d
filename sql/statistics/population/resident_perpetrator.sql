-- The perpetrators whom described residents told of, one row each (forms.md A5).
-- SIBLING and IN_LAW are counted as OTHER_FAMILY (contract section 9, 4).
create view statistics.resident_perpetrator as
select resident.reporting_year, resident.id, resident.gender, resident.living_situation,
       case when relation in ('SIBLING', 'IN_LAW') then 'OTHER_FAMILY' else relation end as relation, perpetrator_gender
from statistics.described_resident resident
cross join unnest(resident.perpetrators) as perpetrator
cross join lateral (values (split_part(perpetrator, ':', 1), split_part(perpetrator, ':', 2)))
    as told (relation, perpetrator_gender);
