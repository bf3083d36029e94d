-- The columns of the men's chapter, which sets men beside women; the column is the gender it holds.
create view statistics.men_column as
select * from (values (1, 'WOMAN'), (2, 'MAN')) as men_column (column_position, column_code);

comment on view statistics.men_column is 'parts';
