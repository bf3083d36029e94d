-- The columns that split a table by residents and day users. Who was both counts in both, and twice in TOTAL.
create view statistics.user_column as
select * from (values
    (1, 'TOTAL', 'RESIDENTS'), (1, 'TOTAL', 'DAY_USERS'),
    (2, 'RESIDENTS', 'RESIDENTS'), (3, 'DAY_USERS', 'DAY_USERS')
) as user_column (column_position, column_code, user_group);

comment on view statistics.user_column is 'parts';
