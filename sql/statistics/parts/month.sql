-- The months of a year as rows.
create view statistics.month as
select * from (values
    (1, 'M01'), (2, 'M02'), (3, 'M03'), (4, 'M04'), (5, 'M05'), (6, 'M06'),
    (7, 'M07'), (8, 'M08'), (9, 'M09'), (10, 'M10'), (11, 'M11'), (12, 'M12')
) as month (row_position, row_code);

comment on view statistics.month is 'parts';
