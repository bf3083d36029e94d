-- The tables of the chapter economy in their order; what the columns mean stands in contents.sql.
create view statistics.contents_economy as
select 'economy' as chapter, tables.* from (values
    (1, 'municipal_funding', 'COUNT', 'nok_and_centres', null::text, 'Funding', 'Gender', false, 0, 'E1, R21', null::integer[]),
    (2, 'municipal_funding_by_region', 'COUNT', 'nok_and_centres', null, 'Region', 'Funding', false, 0, 'E1, R21 (inferred)', null),
    (3, 'cost_per_inhabitant', 'MEAN', 'nok', 'inhabitants', 'Counted', 'Gender', false, 0, 'E2, R14', null),
    (4, 'cost_per_inhabitant_spread', 'COUNT', 'nok', null, 'Spread', 'Gender', false, 0, 'E2, R14', null),
    (5, 'cost_per_inhabitant_by_region', 'MEAN', 'nok', 'inhabitants', 'Region', 'Gender', false, 0, 'E2, R14 (inferred)', null),
    (6, 'cost_per_overnight_day', 'MEAN', 'nok', 'days', 'Counted', 'Gender', false, 0, 'E5, X1', null),
    (7, 'ownership', 'SHARE', 'centres', 'centres', 'Ownership', 'Gender', false, 0, 'E3', null),
    (8, 'income_and_cost', 'COUNT', 'nok_and_centres', null, 'Money', 'MoneyColumn', false, 0, 'G7 (inferred)', null),
    (9, 'cooperation_agreement', 'SHARE', 'centres', 'centres', 'YesNo', 'Gender', false, 0, 'G7 (inferred)', null),
    (10, 'user_fee', 'SHARE', 'centres', 'centres', 'YesNo', 'Gender', false, 0, 'G7 (inferred)', null)
) as tables (position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source, breaks);

comment on view statistics.contents_economy is 'contents';
