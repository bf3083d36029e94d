-- The columns that split a table by immigrant background; who has not answered is in TOTAL alone.
create view statistics.background_column as
select * from (values
    (1, 'TOTAL', 'YES'), (1, 'TOTAL', 'NO'), (1, 'TOTAL', 'NOT_RECORDED'),
    (2, 'IMMIGRANT', 'YES'), (3, 'NOT_IMMIGRANT', 'NO')
) as background_column (column_position, column_code, background);

comment on view statistics.background_column is 'parts';
