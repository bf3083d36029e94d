package shelter.statistics;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How everything is counted, as the database holds it: each view with its query, in names that
 * temporary tables can take over.
 *
 * @param populations who is counted, in the order in which they build on each other
 * @param parts what tables share and no year has
 * @param tables the published tables in the order of the contents
 */
record Definitions(
    Map<String, String> populations, Map<String, String> parts, Map<String, String> tables) {
  /**
   * A population that looks at the year before comes first: while the views it builds on still hold
   * every year.
   */
  private static final String VIEWS =
      """
      select relname, pg_get_viewdef(c.oid) from pg_class c
      where relnamespace = 'statistics'::regnamespace and relkind = 'v' and relname !~ '^contents'
        and relname not in (select table_name from contents)
        and %s exists (select from pg_attribute where attrelid = c.oid and attname = 'reporting_year')
      order by relname !~ '_before$', c.oid""";

  static Definitions of(Connection connection) throws SQLException {
    Statements.run(connection, "set local search_path = statistics, register");
    return new Definitions(
        read(connection, VIEWS.formatted("")),
        read(connection, VIEWS.formatted("not")),
        read(
            connection,
            "select table_name, pg_get_viewdef(table_name::regclass) from contents order by chapter, position"));
  }

  private static Map<String, String> read(Connection connection, String sql) throws SQLException {
    Map<String, String> queries = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        queries.put(rows.getString(1), rows.getString(2).strip().replaceAll(";$", ""));
      }
    }
    return queries;
  }

  /** The version of the rules: a digest of every query, in the order of their names. */
  String digest() {
    Map<String, String> all = new TreeMap<>(populations);
    all.putAll(parts);
    all.putAll(tables);
    StringBuilder text = new StringBuilder();
    all.forEach((name, query) -> text.append(name).append('\n').append(query).append('\n'));
    return Frozen.digest(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The query of a population or part; of any other relation, that it is read as it is. */
  String query(String name) {
    String query = populations.getOrDefault(name, parts.get(name));
    return query == null ? "table register." + name : query;
  }
}
