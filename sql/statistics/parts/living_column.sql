-- The columns that split a table by how a user lived; who lived otherwise or has not answered is in TOTAL alone.
create view statistics.living_column as
select * from (values
    (1, 'TOTAL', 'MARRIED_OR_REGISTERED'), (1, 'TOTAL', 'COHABITING'), (1, 'TOTAL', 'ALONE'),
    (1, 'TOTAL', 'WITH_PARENTS'), (1, 'TOTAL', 'OTHER'), (1, 'TOTAL', 'NOT_ANSWERED'),
    (2, 'MARRIED_OR_COHABITING', 'MARRIED_OR_REGISTERED'), (2, 'MARRIED_OR_COHABITING', 'COHABITING'),
    (3, 'ALONE', 'ALONE')
) as living_column (column_position, column_code, living_situation);

comment on view statistics.living_column is 'parts';
