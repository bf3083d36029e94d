-- The table of contents: chapter, place, table, and how the page reads it.
-- kind: COUNT (value alone), SHARE (value of base, in percent), MEAN (value divided by base).
-- row_label and column_label say which list of the messages names the codes.
create view statistics.contents as
select * from (values
    ('residents',    1, 'residents_and_stays',   'COUNT', 'persons_and_stays', null,    'Counted',              'Gender'),
    ('residents',    2, 'mean_stay',             'MEAN',  'days',              'stays', 'Counted',              'Gender'),
    ('residents',    3, 'overnight_days',        'COUNT', 'days',              null,    'Counted',              'Gender'),
    ('children',     1, 'children_and_stays',    'COUNT', 'persons_and_stays', null,    'Counted',              'ChildGender'),
    ('children',     2, 'child_welfare_contact', 'SHARE', 'stays',             'stays', 'ChildWelfareContact',  'Gender'),
    ('dayusers',     1, 'phone_conversations',   'COUNT', 'persons_and_conversations', null, 'Counted',         'Gender'),
    ('perpetrators', 1, 'perpetrator_relation',  'SHARE', 'persons',           'persons', 'PerpetratorRelation', 'LivingColumn'),
    ('perpetrators', 2, 'child_perpetrator',     'SHARE', 'persons',           'persons', 'ChildPerpetrator',   'Gender'),
    ('staff',        1, 'employees',             'COUNT', 'employees',         null,    'Employment',           'Gender'),
    ('animals',      1, 'animal_hesitated',      'SHARE', 'persons',           'persons', 'UserGroup',          'Gender')
) as contents (chapter, position, table_name, kind, unit, base_unit, row_label, column_label);
