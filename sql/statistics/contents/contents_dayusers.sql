-- The tables of the chapter dayusers in their order; what the columns mean stands in contents.sql.
create view statistics.contents_dayusers as
select 'dayusers' as chapter, tables.* from (values
    (1, 'day_users_and_visits', 'COUNT', 'persons_and_visits', null::text, 'Counted', 'Gender', false, 0, 'D1, R4, R8', array[2021]),
    (2, 'contacts_in_total', 'COUNT', 'contacts', null, 'Counted', 'Gender', false, 0, 'D1b', null),
    (3, 'visits_per_user', 'MEAN', 'visits', 'persons', 'Counted', 'Gender', false, 1, 'D2, R4', array[2021]),
    (4, 'phone_conversations', 'COUNT', 'persons_and_conversations', null, 'Counted', 'Gender', false, 0, 'D3', array[2021]),
    (5, 'use_of_day_service', 'COUNT', 'persons_and_contacts', null, 'Counted', 'Gender', false, 0, 'D4, R4', array[2021]),
    (6, 'day_user_earlier_contact', 'SHARE', 'persons', 'persons', 'PreviousContact', 'Gender', true, 0, 'D5, R16', null),
    (7, 'day_user_kind', 'SHARE', 'persons', 'persons', 'DayUserKind', 'Gender', false, 0, 'D11', null),
    (8, 'day_users_by_age', 'SHARE', 'persons', 'persons', 'AgeGroup', 'Gender', false, 0, 'D6', null),
    (9, 'day_user_mean_age', 'MEAN', 'years', 'persons', 'Counted', 'Gender', false, 0, 'D6', null),
    (10, 'day_user_living_situation', 'SHARE', 'persons', 'persons', 'LivingSituation', 'Gender', false, 0, 'D6', null),
    (11, 'day_user_main_activity', 'SHARE', 'persons', 'persons', 'MainActivity', 'Gender', true, 0, 'D6, R16', null),
    (12, 'day_user_children', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, 'D6', null),
    (13, 'day_user_contact_initiative', 'SHARE', 'persons', 'persons', 'ContactInitiative', 'Gender', true, 0, 'D7, R16', null),
    (14, 'day_user_violence_types', 'SHARE', 'persons', 'persons', 'ViolenceType', 'Gender', true, 0, 'D8, R16', null),
    (15, 'day_user_violence_types_by_children', 'SHARE', 'persons', 'persons', 'ViolenceType', 'ParentColumn', true, 0, 'D8, R16', null),
    (16, 'day_user_repeated_violence', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, 'D8, R12', null),
    (17, 'day_user_violence_duration', 'SHARE', 'persons', 'persons', 'Duration', 'ParentColumn', false, 0, 'D8, R12', null),
    (18, 'visit_content', 'SHARE', 'visits', 'visits', 'VisitContent', 'Gender', true, 0, 'D9, R16', null),
    (19, 'day_user_content', 'SHARE', 'persons', 'persons', 'VisitContent', 'Gender', true, 0, 'D9, R16', null),
    (20, 'visit_place', 'SHARE', 'visits', 'visits', 'VisitPlace', 'Gender', false, 0, 'D13 (inferred)', null),
    (21, 'day_user_disability', 'SHARE', 'persons', 'persons', 'Disability', 'Gender', true, 0, 'D10, R16', null),
    (22, 'day_user_violence_types_by_disability', 'SHARE', 'persons', 'persons', 'ViolenceType', 'DisabilityColumn', true, 0, 'D10, R16', null),
    (23, 'only_day_users_by_age', 'SHARE', 'persons', 'persons', 'AgeGroup', 'Gender', false, 0, 'D11', null),
    (24, 'only_day_user_living_situation', 'SHARE', 'persons', 'persons', 'LivingSituation', 'Gender', false, 0, 'D11', null),
    (25, 'only_day_user_contact_initiative', 'SHARE', 'persons', 'persons', 'ContactInitiative', 'Gender', true, 0, 'D11, R16', null),
    (26, 'only_day_user_violence_types', 'SHARE', 'persons', 'persons', 'ViolenceType', 'Gender', true, 0, 'D11, R16', null),
    (27, 'immigrant_day_users', 'SHARE', 'persons', 'persons', 'YesNo', 'Gender', false, 0, 'D12, R12', null),
    (28, 'day_user_region_of_origin', 'SHARE', 'persons', 'persons', 'WorldRegion', 'Gender', false, 0, 'D12', null),
    (29, 'day_user_residence_basis', 'SHARE', 'persons', 'persons', 'ResidenceBasis', 'Gender', false, 0, 'D12, R12', null),
    (30, 'day_user_living_situation_by_background', 'SHARE', 'persons', 'persons', 'LivingSituation', 'BackgroundColumn', false, 0, 'D12', null),
    (31, 'day_user_main_activity_by_background', 'SHARE', 'persons', 'persons', 'MainActivity', 'BackgroundColumn', true, 0, 'D6, D12, R16', null),
    (32, 'day_user_violence_types_by_background', 'SHARE', 'persons', 'persons', 'ViolenceType', 'BackgroundColumn', true, 0, 'D12, R16', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_dayusers is 'contents';
