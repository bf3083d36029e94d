-- The tables of the chapter staff in their order; what the columns mean stands in contents.sql.
create view statistics.contents_staff as
select 'staff' as chapter, tables.* from (values
    (1, 'employees', 'COUNT', 'employees', null::text, 'Employment', 'Gender', false, 1, 'A1, A2', null::integer[]),
    (2, 'education', 'SHARE', 'employees', 'employees', 'StaffEducation', 'Gender', false, 0, 'A3', array[2020]),
    (3, 'staff_gender', 'SHARE', 'employees', 'employees', 'StaffGender', 'Gender', false, 0, 'G4 (inferred)', null),
    (4, 'staff_for_children', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'A4', null),
    (5, 'special_competence', 'SHARE', 'centres', 'centres', 'SpecialCompetence', 'Gender', true, 0, 'A5, R16', null),
    (6, 'staff_training', 'SHARE', 'centres', 'centres', 'StaffTraining', 'Gender', true, 0, 'G4 (inferred)', null),
    (7, 'user_facing_fte', 'SHARE', 'centres', 'centres', 'UserFacing', 'RegionColumn', false, 0, 'A6 (inferred)', null),
    (8, 'residents_per_fte', 'MEAN', 'persons', 'fte', 'Counted', 'Gender', false, 1, 'A7 (inferred)', array[2021])
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_staff is 'contents';
