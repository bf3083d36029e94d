-- The tables of the chapter availability in their order; what the columns mean stands in contents.sql.
create view statistics.contents_availability as
select 'availability' as chapter, tables.* from (values
    (1, 'rooms_and_beds', 'COUNT', 'rooms', null::text, 'Room', 'ServiceTarget', false, 0, 'L1', null::integer[]),
    (2, 'services_with_beds', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'L1', null),
    (3, 'child_rooms', 'COUNT', 'rooms', null, 'Room', 'ServiceTarget', false, 0, 'L2', null),
    (4, 'services_with_child_rooms', 'SHARE', 'services', 'services', 'Room', 'ServiceTarget', true, 0, 'L2, R16', null),
    (5, 'was_full', 'SHARE', 'services', 'services', 'WasFull', 'ServiceTarget', false, 0, 'L3', null),
    (6, 'when_full', 'SHARE', 'services', 'services', 'WhenFull', 'ServiceTarget', true, 0, 'L3, R16', null),
    (7, 'temporary_premises', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'L4', null),
    (8, 'longest_distance', 'COUNT', 'km', null, 'Spread', 'ServiceTarget', false, 0, 'L5', null),
    (9, 'mean_longest_distance', 'MEAN', 'km', 'services', 'Counted', 'ServiceTarget', false, 0, 'L5', null),
    (10, 'longest_travel_time', 'COUNT', 'hours', null, 'Spread', 'ServiceTarget', false, 1, 'L5', null),
    (11, 'mean_longest_travel_time', 'MEAN', 'hours', 'services', 'Counted', 'ServiceTarget', false, 1, 'L5', null),
    (12, 'municipalities_served', 'SHARE', 'centres', 'centres', 'MunicipalityCount', 'Gender', false, 0, 'L6', null),
    (13, 'population_served', 'SHARE', 'centres', 'centres', 'PopulationBand', 'Gender', false, 0, 'L7', null),
    (14, 'staffed_hours', 'SHARE', 'services', 'services', 'StaffedHours', 'ServiceTarget', false, 0, 'L8', null),
    (15, 'open_hours', 'MEAN', 'hours', 'services', 'Counted', 'ServiceTarget', false, 0, 'L8 (inferred)', null),
    (16, 'phone_hours', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'L8 (inferred)', null),
    (17, 'secret_address', 'SHARE', 'services', 'services', 'YesNo', 'ServiceTarget', false, 0, 'L8 (inferred)', null),
    (18, 'universal_design', 'SHARE', 'services', 'services', 'UniversalDesign', 'ServiceTarget', false, 0, 'L9', null),
    (19, 'bed_use', 'SHARE', 'days', 'bed_days', 'BedUser', 'Gender', true, 0, 'L10, X1 (inferred)', null),
    (20, 'info_languages', 'SHARE', 'services', 'services', 'InfoLanguage', 'ServiceTarget', true, 0, 'L8, R16 (inferred)', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_availability is 'contents';
