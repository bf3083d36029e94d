-- The tables of the chapter centres in their order; what the columns mean stands in contents.sql.
create view statistics.contents_centres as
select 'centres' as chapter, tables.* from (values
    (1, 'centre_overview', 'COUNT', 'numbers', null::text, 'Centre', 'OverviewColumn', true, 0, 'E4, R17, R20', null::integer[]),
    (2, 'centre_residents', 'COUNT', 'persons', null, 'Centre', 'Gender', false, 0, 'B2, R3, R17', array[2021]),
    (3, 'region_residents', 'COUNT', 'persons', null, 'Region', 'Gender', false, 0, 'B2, R3, R17 (inferred)', array[2021]),
    (4, 'region_overview', 'COUNT', 'numbers', null, 'Region', 'OverviewColumn', true, 0, 'E4, R17 (inferred)', null),
    (5, 'centre_children', 'COUNT', 'persons_and_stays', null, 'Centre', 'Counted', false, 0, 'K1, R9, R17', array[2021]),
    (6, 'region_children', 'COUNT', 'persons_and_stays', null, 'Region', 'Counted', false, 0, 'K1, R9, R17', array[2021]),
    (7, 'centre_day_users', 'COUNT', 'persons_and_visits', null, 'Centre', 'Counted', false, 0, 'D1, R8, R17', array[2021]),
    (8, 'region_day_users', 'COUNT', 'persons_and_visits', null, 'Region', 'Counted', false, 0, 'D1, R8, R17', array[2021]),
    (9, 'centre_conversations', 'COUNT', 'persons_and_conversations', null, 'Centre', 'Counted', false, 0, 'D3, R17', array[2021]),
    (10, 'region_conversations', 'COUNT', 'persons_and_conversations', null, 'Region', 'Counted', false, 0, 'D3, R17', array[2021]),
    (11, 'centre_staff', 'COUNT', 'employees', null, 'Centre', 'Employment', false, 1, 'A1, R20', null),
    (12, 'region_staff', 'COUNT', 'employees', null, 'Region', 'Employment', false, 1, 'A1, R20', null),
    (13, 'centre_beds', 'COUNT', 'beds', null, 'Centre', 'ServiceTarget', false, 0, 'L1, R20', null),
    (14, 'region_beds', 'COUNT', 'beds', null, 'Region', 'ServiceTarget', false, 0, 'L1, R20', null),
    (15, 'centre_municipalities', 'COUNT', 'municipalities_and_inhabitants', null, 'Centre', 'ServedColumn', false, 0, 'L6, L7, R20', null),
    (16, 'region_municipalities', 'COUNT', 'municipalities_and_inhabitants', null, 'Region', 'ServedColumn', false, 0, 'L6, L7, R20', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_centres is 'contents';
