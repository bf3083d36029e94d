-- Immigrant background by where both parents were born (forms.md 0.2): both abroad, wherever the
-- person was born. Not answered or not known is in neither.
create view statistics.immigrant_background as
select * from (values
    ('BOTH_ABROAD', 'YES'), ('BOTH_NORWAY', 'NO'), ('ONE_ABROAD', 'NO')
) as immigrant_background (parents_born_abroad, immigrant);

comment on view statistics.immigrant_background is 'parts';
