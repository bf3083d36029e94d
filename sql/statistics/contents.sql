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
    ('staff',        1, 'employees',             'COUNT', 'employees',         null,    'Employment',           'Gender',       false, 1, 'A1, A2',         null),
    ('animals',      1, 'animal_hesitated',      'SHARE', 'persons',           'persons', 'UserGroup',          'Gender',       false, 0, 'Y3',             null)
) as contents (chapter, position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);
