-- Day visits of children (K17), visits of one day united.
create view statistics.counted_child_visit as
select * from statistics.merged_visit where is_child;
