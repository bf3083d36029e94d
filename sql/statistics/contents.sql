-- The table of contents: chapter, place, table, and how the page reads it; a file for each chapter.
-- kind: COUNT (value alone), SHARE (value of base, in percent), MEAN (value divided by base).
-- row_label and column_label say which list of the messages names the codes. multiple: rows overlap
-- and need not add up (R16). decimals: of what is shown (R14). source: the definition in statistics.md
-- and its rules. breaks: years from which the figures cannot be compared with those before (R4).
create view statistics.contents as
select * from statistics.contents_events
union all
select * from statistics.contents_residents
union all
select * from statistics.contents_dayusers
union all
select * from statistics.contents_children
union all
select * from statistics.contents_men
union all
select * from statistics.contents_perpetrators
union all
select * from statistics.contents_services
union all
select * from statistics.contents_cooperation
union all
select * from statistics.contents_staff
union all
select * from statistics.contents_availability
union all
select * from statistics.contents_economy
union all
select * from statistics.contents_animals
union all
select * from statistics.contents_centres;
