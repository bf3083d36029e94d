-- What services say of each agency: how they work with it. One row for each service and agency that
-- it answered for; not answered, or an empty list, is no row (contract section 9, 18).
-- cooperates: in any form; NONE is an answer, but no cooperation.
create view statistics.agency_answer as
select reporting_year, centre, target, agency, string_to_array(joined, '|') as forms,
       cardinality(array_remove(string_to_array(joined, '|'), 'NONE')) > 0 as cooperates
from statistics.submitted_service cross join jsonb_each_text(agencies) as answer (agency, joined)
where joined <> '';
