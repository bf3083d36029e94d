-- The columns that split a table by gender, and the genders that each of them holds.
-- Someone whose gender was not recorded is in TOTAL and in no other column (contract section 9, 23).
create view statistics.gender_column as
select * from (values
    (1, 'TOTAL', 'WOMAN'), (1, 'TOTAL', 'MAN'), (1, 'TOTAL', 'OTHER'), (1, 'TOTAL', 'NOT_RECORDED'),
    (2, 'WOMAN', 'WOMAN'), (3, 'MAN', 'MAN'), (4, 'OTHER', 'OTHER')
) as gender_column (column_position, column_code, gender);

comment on view statistics.gender_column is 'parts';
