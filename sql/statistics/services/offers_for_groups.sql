-- S6. Whether the centre can receive people with special needs, itself or by an alternative offer.
-- Counted: population/submitted_report; base: those answered for that group (each row has its own).
create view statistics.offers_for_groups as
with row (row_position, row_code) as (values
    (1, 'DISABILITY'),
    (2, 'SUBSTANCE_USE'),
    (3, 'SEVERE_MENTAL_ILLNESS'),
    (4, 'NO_LEGAL_RESIDENCE')),
answered as (
    select reporting_year, need, answer, count(*) as centres
    from statistics.submitted_report cross join jsonb_each_text(offers_for_groups) as one (need, answer)
    where answer <> '' group by 1, 2, 3)
select year.year as reporting_year, row_position, row_code, column_code,
       coalesce(sum(centres) filter (where answer = column_code), 0)::numeric as value,
       coalesce(sum(centres), 0)::bigint as base
from register.reporting_year year
cross join row
cross join (values ('YES'), ('ALTERNATIVE'), ('NO')) as shown (column_code)
left join answered on answered.reporting_year = year.year and answered.need = row_code
group by year.year, row_position, row_code, column_code;

comment on view statistics.offers_for_groups is
'nb: Om krisesenteret kan ta imot personer med særlige behov, selv eller med et annet tilbud. Andel av krisesentre som har svart for gruppen, så hver rad har sitt eget grunnlag. Bare leverte årsrapporter er med.
nn: Om krisesenteret kan ta imot personar med særlege behov, sjølv eller med eit anna tilbod. Del av krisesenter som har svara for gruppa, så kvar rad har sitt eige grunnlag. Berre leverte årsrapportar er med.
en: Whether the shelter can receive people with special needs, itself or by another offer. Share of the shelters that answered for the group, so each row has a base of its own. Only submitted yearly reports are counted.';
