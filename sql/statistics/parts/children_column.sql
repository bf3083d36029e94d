-- The columns that split a table by whether children came along; who has not answered is in TOTAL alone.
create view statistics.children_column as
select * from (values
    (1, 'TOTAL', 'true'), (1, 'TOTAL', 'false'), (1, 'TOTAL', 'NOT_RECORDED'),
    (2, 'WITH_CHILDREN', 'true'), (3, 'WITHOUT_CHILDREN', 'false')
) as children_column (column_position, column_code, along);

comment on view statistics.children_column is 'parts';
