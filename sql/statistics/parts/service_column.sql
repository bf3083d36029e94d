-- The columns of tables of services: those for women and those for men.
create view statistics.service_column as
select * from (values (1, 'WOMEN'), (2, 'MEN')) as service_column (column_position, column_code);

comment on view statistics.service_column is 'parts';
