-- The tables of the chapter men in their order; what the columns mean stands in contents.sql.
create view statistics.contents_men as
select 'men' as chapter, tables.* from (values
    (1, 'men_residents_and_stays', 'COUNT', 'persons_and_stays', null::text, 'Counted', 'Gender', false, 0, '7, B1, B2, R3, R5', array[2021]),
    (2, 'men_overnight_days', 'COUNT', 'days', null, 'Counted', 'Gender', false, 0, '7, B6', null),
    (3, 'men_mean_stay', 'MEAN', 'days', 'stays', 'Counted', 'Gender', false, 0, '7, B4, R10', null),
    (4, 'men_mean_age', 'MEAN', 'years', 'persons', 'Counted', 'Gender', false, 0, '7, B10, R6, R11', null),
    (5, 'men_centres', 'COUNT', 'centres', null, 'Counted', 'Gender', false, 0, '7', null),
    (6, 'men_children_along', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, '7, B13, R6, R11', null),
    (7, 'men_earlier_contact', 'SHARE', 'persons', 'persons', 'PreviousContact', 'Gender', true, 0, '7, B7, R6, R11, R16', null),
    (8, 'men_violence_types', 'SHARE', 'persons', 'persons', 'ViolenceType', 'Gender', true, 0, '7, B15, R6, R11, R16', null),
    (9, 'men_perpetrator_relation', 'SHARE', 'persons', 'persons', 'PerpetratorRelation', 'Gender', true, 0, '7, P1, R6, R11, R16', null),
    (10, 'men_perpetrator_gender', 'SHARE', 'persons', 'persons', 'PerpetratorGender', 'Gender', true, 0, '7, P4, R6, R11, R16', null),
    (11, 'men_police_report', 'SHARE', 'persons', 'persons', 'PoliceReport', 'Gender', false, 0, '7, B18, R6, R11, R12', null),
    (12, 'men_immigrant_background', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, '7, B23, R6, R11, R12', null),
    (13, 'men_destination', 'SHARE', 'stays', 'stays', 'Destination', 'Gender', false, 0, '7, B20, R7, R11, R12', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_men is 'contents';
