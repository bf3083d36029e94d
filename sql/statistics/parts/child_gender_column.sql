-- The same for children.
create view statistics.child_gender_column as
select * from (values
    (1, 'TOTAL', 'GIRL'), (1, 'TOTAL', 'BOY'), (1, 'TOTAL', 'OTHER'),
    (2, 'GIRL', 'GIRL'), (3, 'BOY', 'BOY'), (4, 'OTHER', 'OTHER')
) as child_gender_column (column_position, column_code, gender);

comment on view statistics.child_gender_column is 'parts';
