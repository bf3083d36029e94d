-- Day visits of the year not marked as a child's, visits of one day united.
create view statistics.counted_visit as
select * from statistics.merged_visit where not is_child;
