-- The tables of the chapter children in their order; what the columns mean stands in contents.sql.
create view statistics.contents_children as
select 'children' as chapter, tables.* from (values
    (1, 'children_and_stays', 'COUNT', 'persons_and_stays', null::text, 'Counted', 'ChildGender', false, 0, 'K1, R9', array[2021]),
    (2, 'child_mean_stay', 'MEAN', 'days', 'stays', 'Counted', 'ChildGender', false, 0, 'K2, R10', null),
    (3, 'child_overnight_days', 'COUNT', 'days', null, 'Counted', 'ChildGender', false, 0, 'K2', null),
    (4, 'earlier_resident_child', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, 'K3, R9', null),
    (5, 'child_earlier_stays', 'SHARE', 'persons', 'persons', 'PreviousStaysCount', 'Gender', false, 0, 'K4', null),
    (6, 'child_first_stay_ever', 'SHARE', 'persons', 'persons', 'FirstStayEver', 'Gender', false, 0, 'K4', null),
    (7, 'children_by_age', 'SHARE', 'persons', 'persons', 'ChildAgeGroup', 'ChildGender', false, 0, 'K5', null),
    (8, 'child_accompanied_by', 'SHARE', 'persons', 'persons', 'AccompaniedBy', 'Gender', false, 0, 'K5', null),
    (9, 'school_interruption', 'SHARE', 'stays', 'stays', 'Schooling', 'Gender', false, 0, 'K6, R7', null),
    (10, 'children_with_school_interruption', 'SHARE', 'persons', 'persons', 'Schooling', 'Gender', false, 0, 'K6, R9', null),
    (11, 'school_interruption_days', 'MEAN', 'days_interrupted', 'stays', 'Schooling', 'Gender', false, 0, 'K7, R7', null),
    (12, 'school_interruption_reasons', 'SHARE', 'stays', 'stays', 'InterruptionReason', 'SchoolingColumn', true, 0, 'K7, R7, R16', null),
    (13, 'child_experience', 'SHARE', 'persons', 'persons', 'ChildExperience', 'Gender', true, 0, 'K8, R12, R16', null),
    (14, 'child_assistance', 'SHARE', 'stays', 'stays', 'ChildAssistance', 'Gender', true, 0, 'K9, R7, R16', null),
    (15, 'child_welfare_contact', 'SHARE', 'stays', 'stays', 'ChildWelfareContact', 'Gender', false, 0, 'K10, R7', null),
    (16, 'concern_report', 'SHARE', 'stays', 'stays', 'YesNo', 'Gender', false, 0, 'K11, R7', null),
    (17, 'concern_report_after_return', 'SHARE', 'stays', 'stays', 'YesNo', 'Gender', false, 0, 'K11, K14, R7', null),
    (18, 'child_other_agencies', 'SHARE', 'stays', 'stays', 'ChildAgency', 'Gender', true, 0, 'K12, R7, R16', null),
    (19, 'child_contact_with_perpetrator', 'SHARE', 'stays', 'stays', 'YesNo', 'Gender', false, 0, 'K13, R7', null),
    (20, 'child_return_to_perpetrator', 'SHARE', 'stays', 'stays', 'YesNo', 'Gender', false, 0, 'K14, R7', null),
    (21, 'stays_per_child', 'SHARE', 'persons', 'persons', 'NumberOfStays', 'Gender', false, 0, 'K15', null),
    (22, 'immigrant_children', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, 'K16, R12', null),
    (23, 'child_region_of_origin', 'SHARE', 'persons', 'persons', 'WorldRegion', 'Gender', false, 0, 'K16', null),
    (24, 'child_day_users', 'COUNT', 'persons_and_visits', null, 'Counted', 'Gender', false, 0, 'K17, R4', array[2021])
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_children is 'contents';
