-- The tables of the chapter perpetrators in their order; what the columns mean stands in contents.sql.
create view statistics.contents_perpetrators as
select 'perpetrators' as chapter, tables.* from (values
    (1, 'perpetrator_relation', 'SHARE', 'persons', 'persons', 'PerpetratorRelation', 'LivingColumn', true, 0, 'P1, R16', null::integer[]),
    (2, 'day_user_perpetrator_relation', 'SHARE', 'persons', 'persons', 'PerpetratorRelation', 'LivingColumn', true, 0, 'P2, R16', null),
    (3, 'partner_perpetrator', 'SHARE', 'persons', 'persons', 'Partner', 'UserColumn', true, 0, 'P3, R16', null),
    (4, 'perpetrator_gender', 'SHARE', 'persons', 'persons', 'PerpetratorGender', 'Gender', true, 0, 'P4, R16', null),
    (5, 'day_user_perpetrator_gender', 'SHARE', 'persons', 'persons', 'PerpetratorGender', 'Gender', true, 0, 'P4, R16', null),
    (6, 'child_perpetrator', 'SHARE', 'persons', 'persons', 'ChildPerpetrator', 'Gender', true, 0, 'P5, R16', null),
    (7, 'perpetrator_relation_by_age', 'SHARE', 'persons', 'persons', 'PerpetratorRelation', 'AgeColumn', true, 0, 'P6 (inferred), R16', null),
    (8, 'perpetrator_relation_by_background', 'SHARE', 'persons', 'persons', 'PerpetratorRelation', 'BackgroundColumn', true, 0, 'P6 (inferred), R16', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_perpetrators is 'contents';
