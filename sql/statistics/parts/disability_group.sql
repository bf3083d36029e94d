-- Whether someone has a disability, by the first kind that is given: NONE always stands alone (forms.md A2),
-- so the first decides. Not answered is in neither.
create view statistics.disability_group as
select * from (values
    ('NONE', 'NO'),
    ('MOBILITY', 'YES'), ('VISION', 'YES'), ('HEARING', 'YES'), ('MENTAL', 'YES'), ('INTELLECTUAL', 'YES'), ('OTHER', 'YES')
) as disability_group (kind, disabled);

comment on view statistics.disability_group is 'parts';
