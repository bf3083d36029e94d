-- The columns that split a table by disability; who has not answered is in TOTAL alone.
create view statistics.disability_column as
select * from (values
    (1, 'TOTAL', 'YES'), (1, 'TOTAL', 'NO'), (1, 'TOTAL', 'NOT_RECORDED'),
    (2, 'DISABILITY', 'YES'), (3, 'NO_DISABILITY', 'NO')
) as disability_column (column_position, column_code, disabled);

comment on view statistics.disability_column is 'parts';
