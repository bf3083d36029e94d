-- The tables of the chapter events in their order; what the columns mean stands in contents.sql.
create view statistics.contents_events as
select 'events' as chapter, tables.* from (values
    (1, 'activity_change', 'COUNT', 'visits_and_stays', null::text, 'Activity', 'ComparedColumn', false, 0, 'C1', null::integer[]),
    (2, 'activity_change_share', 'SHARE', 'visits_and_stays', 'visits_and_stays', 'Activity', 'Gender', false, 0, 'C1, R14', null),
    (3, 'visits_by_month', 'COUNT', 'visits', null, 'Month', 'Gender', false, 0, 'C2', null),
    (4, 'visits_by_month_compared', 'COUNT', 'visits', null, 'Month', 'ComparedColumn', false, 0, 'C2', null),
    (5, 'conversations_by_month', 'COUNT', 'conversations', null, 'Month', 'Gender', false, 0, 'C3', null),
    (6, 'admissions_by_month', 'COUNT', 'stays', null, 'Month', 'Gender', false, 0, 'C4', null),
    (7, 'admissions_by_month_compared', 'COUNT', 'stays', null, 'Month', 'ComparedColumn', false, 0, 'C4', null),
    (8, 'return_compared', 'SHARE', 'stays', 'stays', 'YesNo', 'ComparedColumn', false, 0, 'C5, R7', null),
    (9, 'return_by_month', 'SHARE', 'stays', 'stays', 'Month', 'Gender', false, 0, 'C5, R7', null),
    (10, 'extraordinary_events', 'SHARE', 'centres', 'centres', 'ExtraordinaryEvent', 'Gender', true, 0, 'G8 (inferred)', null),
    (11, 'closed_services', 'COUNT', 'centres', null, 'ServiceKind', 'EventColumn', false, 0, 'C6', null),
    (12, 'service_status', 'SHARE', 'centres', 'centres', 'ServiceStatus', 'ServiceKind', true, 0, 'C7 (inferred)', null),
    (13, 'challenges', 'SHARE', 'centres', 'centres', 'Challenge', 'Gender', true, 0, 'C8, R16', null),
    (14, 'demand_change', 'SHARE', 'centres', 'centres', 'DemandChange', 'Demander', true, 0, 'G8 (inferred)', null),
    (15, 'perpetrator_used_measures', 'SHARE', 'centres', 'centres', 'YesNo', 'Gender', false, 0, 'G8 (inferred)', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_events is 'contents';
