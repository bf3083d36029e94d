-- K10. Contact with child welfare.
-- Counted: population/counted_child_stay with consent FULL; base: those answered and known (R11, R12).
create view statistics.child_welfare_contact as
with row (row_position, row_code) as (values
    (1, 'EXISTED_BEFORE'),
    (2, 'CREATED_DURING'),
    (3, 'NONE'))
select year.year as reporting_year, row_position, row_code, 'TOTAL' as column_code,
       count(stay.id) filter (where stay.cps_contact = row_code)::numeric as value, count(stay.id) as base
from register.reporting_year year
cross join row
left join statistics.counted_child_stay stay on stay.reporting_year = year.year
                                            and stay.consent = 'FULL'
                                            and stay.cps_contact in ('EXISTED_BEFORE', 'CREATED_DURING', 'NONE')
group by year.year, row_position, row_code;

comment on view statistics.child_welfare_contact is
'nb: Barns opphold etter kontakt med barnevernet: kontakt før oppholdet, kontakt opprettet i forbindelse med oppholdet, eller ingen kontakt. Andel av oppholdene der spørsmålet er besvart og svaret kjent.
nn: Opphald for barn etter kontakt med barnevernet: kontakt før opphaldet, kontakt oppretta i samband med opphaldet, eller ingen kontakt. Del av opphalda der spørsmålet er svart på og svaret kjent.
en: Children''s stays by contact with child welfare: contact before the stay, contact created in connection with the stay, or none. Share of the stays where the question was answered and the answer known.';
