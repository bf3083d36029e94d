-- The tables of the chapter cooperation in their order; what the columns mean stands in contents.sql.
create view statistics.contents_cooperation as
select 'cooperation' as chapter, tables.* from (values
    (1, 'forum_participation', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'V1', null::integer[]),
    (2, 'forum_kinds', 'SHARE', 'services', 'services', 'ForumKind', 'ServiceTarget', true, 0, 'V1, R16 (inferred)', null),
    (3, 'agency_cooperation', 'SHARE', 'services', 'services', 'Agency', 'ServiceTarget', true, 0, 'V2, R16', null),
    (4, 'cooperation_forms_women', 'SHARE', 'services', 'services', 'Agency', 'FormOfCooperation', true, 0, 'V3, R16', null),
    (5, 'cooperation_forms_men', 'SHARE', 'services', 'services', 'Agency', 'FormOfCooperation', true, 0, 'V3, R16', null),
    (6, 'centre_cooperation', 'SHARE', 'centres', 'centres', 'Agency', 'Gender', true, 0, 'V4, R16', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_cooperation is 'contents';
