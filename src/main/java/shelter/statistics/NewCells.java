package shelter.statistics;

import java.sql.Connection;
import java.util.Map;

/** The cells of a count, first beside the old ones, then in their place. */
final class NewCells {
  private NewCells() {}

  /** Counts every table from the populations that stand before the views. */
  static void count(Connection connection, int year, Map<String, String> definitions) {
    Statements.run(
        connection, "create temp table new_cell (like register.statistic) on commit drop");
    definitions.forEach(
        (table, query) ->
            Statements.run(
                connection,
                """
                insert into new_cell (year, table_name, row_position, row_code, column_code, value, base)
                select reporting_year, '%s', row_position, row_code, column_code, value, base
                from (%s) counted where reporting_year = %d"""
                    .formatted(table, query, year)));
  }

  /** Puts the new cells in the place of the old. @return how many differ */
  static int replace(Connection connection, int year) {
    Object changed =
        Statements.value(
            connection,
            """
            select count(*)::int from (select * from register.statistic where year = ?) o
            full join new_cell n using (table_name, row_code, column_code)
            where (o.value, o.base) is distinct from (n.value, n.base) or o.year is null or n.year is null""",
            year);
    Statements.run(connection, "delete from register.statistic where year = ?", year);
    Statements.run(connection, "delete from register.counted_table where year = ?", year);
    Statements.run(
        connection,
        """
        insert into register.counted_table (year, table_name, chapter, position, kind, unit, base_unit, row_label, column_label,
            definition, multiple, decimals, source, breaks, method)
        select y.year, table_name, chapter, position, kind, unit, base_unit, row_label, column_label,
               obj_description(('statistics.' || table_name)::regclass), multiple, decimals, source, coalesce(array_to_string(breaks, ','), ''),
               1 + (select count(*) from unnest(breaks) b where b <= y.year)
        from statistics.contents, (values (?::integer)) y (year)""",
        year);
    Statements.run(connection, "insert into register.statistic select * from new_cell");
    return (Integer) changed;
  }
}
