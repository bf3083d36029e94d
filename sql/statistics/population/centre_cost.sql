-- One row for each submitted report: funding from municipalities in NOK, the municipalities that the
-- centre is for and their inhabitants, and NOK for each inhabitant, whole (forms.md G5, G7; contract
-- section 9, 17). Empty is not answered, or a municipality of which no number of inhabitants is known.
create view statistics.centre_cost as
with funding as (
    select reporting_year, centre, sum(amount::bigint) as funding
    from statistics.submitted_report cross join jsonb_each_text(municipal_funding) as paid (municipality, amount)
    group by 1, 2),
served as (
    select reporting_year, centre, count(*) as municipalities,
           case when count(*) = count(inhabitants) then sum(inhabitants)::bigint end as inhabitants
    from statistics.served_municipality group by 1, 2)
select report.reporting_year, report.centre, report.region, funding.funding, served.municipalities, served.inhabitants,
       round(funding.funding / nullif(served.inhabitants, 0)) as cost_per_inhabitant
from statistics.submitted_report report
left join funding using (reporting_year, centre)
left join served using (reporting_year, centre);
