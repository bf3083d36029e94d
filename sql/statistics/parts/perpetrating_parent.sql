-- The perpetrators that are a parent of the child: the basis of contact and return (forms.md B perpetratorIsParent).
create view statistics.perpetrating_parent as
select array['FATHER', 'MOTHER'] as parents;

comment on view statistics.perpetrating_parent is 'parts';
