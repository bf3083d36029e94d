-- The columns that split a table by the region of the centre.
create view statistics.region_column as
select * from (values
    (1, 'TOTAL', 'NORTH'), (1, 'TOTAL', 'MID'), (1, 'TOTAL', 'WEST'), (1, 'TOTAL', 'SOUTH'), (1, 'TOTAL', 'EAST'),
    (2, 'NORTH', 'NORTH'), (3, 'MID', 'MID'), (4, 'WEST', 'WEST'), (5, 'SOUTH', 'SOUTH'), (6, 'EAST', 'EAST')
) as region_column (column_position, column_code, region);

comment on view statistics.region_column is 'parts';
