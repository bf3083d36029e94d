-- The table of contents: chapter, place, table, and how the page reads it.
-- kind: COUNT (value alone), SHARE (value of base, in percent), MEAN (value divided by base).
-- row_label and column_label say which list of the messages names the codes. multiple: rows overlap
-- and need not add up (R16). decimals: of what is shown (R14). source: the definition in statistics.md
-- and its rules. breaks: years from which the figures cannot be compared with those before (R4).
create view statistics.contents as
select * from (values
    ('residents',    1, 'residents_and_stays',   'COUNT', 'persons_and_stays', null,    'Counted',              'Gender',       false, 0, 'B1, B2, R2, R3', array[2021]),
    ('residents',    2, 'mean_stay',             'MEAN',  'days',              'stays', 'Counted',              'Gender',       false, 0, 'B4, R10',        null),
    ('residents',    3, 'overnight_days',        'COUNT', 'days',              null,    'Counted',              'Gender',       false, 0, 'B6',             null),
    ('children',     1, 'children_and_stays',    'COUNT', 'persons_and_stays', null,    'Counted',              'ChildGender',  false, 0, 'K1, R9',         array[2021]),
    ('children',     2, 'child_welfare_contact', 'SHARE', 'stays',             'stays', 'ChildWelfareContact',  'Gender',       false, 0, 'K10, R7',        null),
    ('dayusers',     1, 'phone_conversations',   'COUNT', 'persons_and_conversations', null, 'Counted',         'Gender',       false, 0, 'D3',             array[2021]),
    ('perpetrators', 1, 'perpetrator_relation',  'SHARE', 'persons',           'persons', 'PerpetratorRelation', 'LivingColumn', true, 0, 'P1, R16',        null),
    ('perpetrators', 2, 'child_perpetrator',     'SHARE', 'persons',           'persons', 'ChildPerpetrator',   'Gender',       true,  0, 'P5, R16',        null),
    ('services',     1,  'centres_and_services',           'COUNT', 'centres_and_services', null,          'ServiceCount',      'Coverage',         false, 0, 'S1, R21',                null),
    ('services',     2,  'centres_by_region',              'COUNT', 'centres',              null,          'Region',            'Coverage',         false, 0, 'S1, R21 (inferred)',     null),
    ('services',     3,  'reporting_coverage',             'SHARE', 'centres',              'centres',     'ReportCoverage',    'Gender',           false, 0, 'R21',                    null),
    ('services',     4,  'men_premises',                   'SHARE', 'services',             'services',    'MenPremises',       'Gender',           false, 0, 'S2',                     null),
    ('services',     5,  'men_temporary_kind',             'SHARE', 'services',             'services',    'MenTemporaryKind',  'Gender',           true,  0, 'S2, R16',                null),
    ('services',     6,  'co_located_incest_centre',       'SHARE', 'centres',              'centres',     'YesNo',             'Gender',           false, 0, 'S1 (inferred)',          null),
    ('services',     7,  'resident_offers',                'SHARE', 'services',             'services',    'ResidentOffer',     'ServiceTarget',    true,  0, 'S3, R16',                null),
    ('services',     8,  'day_user_offers',                'SHARE', 'services',             'services',    'DayUserOffer',      'ServiceTarget',    true,  0, 'S4, R16',                null),
    ('services',     9,  'resident_offers_difference',     'SHARE', 'centres',              'centres',     'ResidentOffer',     'OfferDifference',  true,  0, 'S7, R14 (inferred)',     null),
    ('services',     10, 'day_user_offers_difference',     'SHARE', 'centres',              'centres',     'DayUserOffer',      'OfferDifference',  true,  0, 'S7, R14 (inferred)',     null),
    ('services',     11, 'offers_per_service',             'MEAN',  'offers',               'services',    'OfferGroup',        'ServiceTarget',    false, 1, 'S7 (inferred)',          null),
    ('services',     12, 'child_offers',                   'SHARE', 'centres',              'centres',     'ChildOffer',        'Gender',           true,  0, 'S5, R16',                null),
    ('services',     13, 'user_participation',             'SHARE', 'centres',              'centres',     'UserParticipation', 'Gender',           true,  0, 'S6, R16',                null),
    ('services',     14, 'outreach',                       'SHARE', 'centres',              'centres',     'Outreach',          'Gender',           true,  0, 'S6, R16',                null),
    ('services',     15, 'offers_for_groups',              'SHARE', 'centres',              'centres',     'UserNeed',          'OfferForGroup',    true,  0, 'S6 (inferred)',          null),
    ('cooperation',  1,  'forum_participation',            'SHARE', 'services',             'services',    'YesNo',             'ServiceTarget',    false, 0, 'V1',                     null),
    ('cooperation',  2,  'forum_kinds',                    'SHARE', 'services',             'services',    'ForumKind',         'ServiceTarget',    true,  0, 'V1, R16 (inferred)',     null),
    ('cooperation',  3,  'agency_cooperation',             'SHARE', 'services',             'services',    'Agency',            'ServiceTarget',    true,  0, 'V2, R16',                null),
    ('cooperation',  4,  'cooperation_forms_women',        'SHARE', 'services',             'services',    'Agency',            'FormOfCooperation',true,  0, 'V3, R16',                null),
    ('cooperation',  5,  'cooperation_forms_men',          'SHARE', 'services',             'services',    'Agency',            'FormOfCooperation',true,  0, 'V3, R16',                null),
    ('cooperation',  6,  'centre_cooperation',             'SHARE', 'centres',              'centres',     'Agency',            'Gender',           true,  0, 'V4, R16',                null),
    ('staff',        1, 'employees',             'COUNT', 'employees',         null,    'Employment',           'Gender',       false, 1, 'A1, A2',         null),
    ('animals',      1, 'animal_hesitated',      'SHARE', 'persons',           'persons', 'UserGroup',          'Gender',       false, 0, 'Y3',             null)
) as contents (chapter, position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);
