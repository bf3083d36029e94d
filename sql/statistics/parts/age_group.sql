-- Age groups of adults: year of admission or of the first visit minus year of birth (forms.md A2 ageGroup).
create view statistics.age_group as
select * from (values
    (1, 'A16_17',   16, 17),
    (2, 'A18_22',   18, 22),
    (3, 'A23_29',   23, 29),
    (4, 'A30_39',   30, 39),
    (5, 'A40_49',   40, 49),
    (6, 'A50_59',   50, 59),
    (7, 'A60_66',   60, 66),
    (8, 'A67_PLUS', 67, null)
) as age_group (row_position, row_code, from_age, to_age);

comment on view statistics.age_group is 'parts';
