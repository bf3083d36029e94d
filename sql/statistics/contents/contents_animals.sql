-- The tables of the chapter animals in their order; what the columns mean stands in contents.sql.
create view statistics.contents_animals as
select 'animals' as chapter, tables.* from (values
    (1, 'animals_of_users', 'SHARE', 'persons', 'persons', 'UserGroup', 'Gender', false, 0, 'Y1', null::integer[]),
    (2, 'animal_abused', 'SHARE', 'persons', 'persons', 'UserGroup', 'Gender', false, 0, 'Y2', null),
    (3, 'animal_threatened', 'SHARE', 'persons', 'persons', 'UserGroup', 'Gender', false, 0, 'F (inferred)', null),
    (4, 'animal_hesitated', 'SHARE', 'persons', 'persons', 'UserGroup', 'Gender', false, 0, 'Y3', null),
    (5, 'animals_of_all_users', 'SHARE', 'persons', 'persons', 'AnimalAnswer', 'Gender', true, 0, 'Y1, Y2, Y3', null),
    (6, 'animal_species', 'SHARE', 'persons', 'persons', 'Species', 'UserColumn', true, 0, 'F (inferred), R16', null),
    (7, 'animal_placement', 'SHARE', 'persons', 'persons', 'AnimalPlacement', 'UserColumn', false, 0, 'F (inferred)', null),
    (8, 'animal_offers', 'SHARE', 'services', 'services', 'AnimalOffer', 'ServiceTarget', true, 0, 'Y4, Y5, R16', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_animals is 'contents';
