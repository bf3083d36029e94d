package shelter.statistics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The definitions as one centre can be counted by them: one statement in which everything that a
 * table reads stands before it under its own name, each record list of the register cut down to one
 * centre. The text of no definition is changed, and no population can forget the centre, for it is
 * the records that are cut.
 *
 * @param version of the definitions, as the database has it
 * @param contents the query of the table of contents
 * @param reads view to the relations that it reads itself
 * @param columns relation to its columns
 */
public record Rules(
    String version,
    Definitions definitions,
    String contents,
    Map<String, Set<String>> reads,
    Map<String, Set<String>> columns) {
  /** The one parameter of {@link #with}: whose records are counted. */
  private static final String WHOSE = "of_centre (centre) as (select ?::text)";

  private static final String OWN = " where centre = (select centre from of_centre)";

  private static final List<String> RECORDS =
      List.of("stay", "child_stay", "day_user", "day_visit", "phone_conversation");

  private static final String READS =
      """
      select distinct v.relname, c.relname
      from pg_class v
      join pg_rewrite r on r.ev_class = v.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                      and d.refclassid = 'pg_class'::regclass and d.refobjid <> v.oid
      join pg_class c on c.oid = d.refobjid
      where v.relnamespace = 'statistics'::regnamespace""";

  private static final String COLUMNS =
      """
      select relname, attname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where relnamespace in ('statistics'::regnamespace, 'register'::regnamespace)
        and relkind in ('v', 'r') and attnum > 0 and not attisdropped""";

  /** The rows of the table of contents as a query that needs no right to it. */
  private static final String CONTENTS =
      """
      select 'select * from jsonb_to_recordset(' || quote_literal(jsonb_agg(to_jsonb(c))::text) || '::jsonb) as contents (chapter text,'
          || ' position integer, table_name text, kind text, unit text, base_unit text, row_label text, column_label text,'
          || ' multiple boolean, decimals integer, source text, breaks text)'
      from (select chapter, position, table_name, kind, unit, base_unit, row_label, column_label, multiple, decimals, source,
                   coalesce(array_to_string(breaks, ','), '') as breaks from statistics.contents) c""";

  static Rules of(Connection connection) throws SQLException {
    return new Rules(
        version(connection),
        Definitions.of(connection),
        (String) Statements.value(connection, CONTENTS),
        pairs(connection, READS),
        pairs(connection, COLUMNS));
  }

  static String version(Connection connection) {
    return (String) Statements.value(connection, "select " + Marks.RULES);
  }

  private static Map<String, Set<String>> pairs(Connection connection, String sql)
      throws SQLException {
    Map<String, Set<String>> pairs = new TreeMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        pairs.computeIfAbsent(rows.getString(1), n -> new TreeSet<>()).add(rows.getString(2));
      }
    }
    return pairs;
  }

  boolean has(String relation, String column) {
    return columns.getOrDefault(relation, Set.of()).contains(column);
  }

  /** Whether a view reads a relation, itself or by way of what it reads. */
  boolean reads(String view, String relation) {
    return needed(List.of(view)).contains(relation);
  }

  /** Whether the rows of a population are records, by whose ids they can be told apart. */
  boolean isOfRecords(String name) {
    return has(name, "id") && definitions.populations().containsKey(name) && tellsOfRecords(name);
  }

  /** Whether a population or part is made of records. */
  boolean tellsOfRecords(String name) {
    return query(name) != null && RECORDS.stream().anyMatch(one -> reads(name, one));
  }

  /** The query of a population or part, of the own centre; null for what is neither. */
  String query(String name) {
    String population = definitions.populations().get(name);
    return population == null
        ? definitions.parts().get(name)
        : "select * from (%s) population%s".formatted(population, has(name, "centre") ? OWN : "");
  }

  /** Everything that tables read, each after what it reads itself. */
  private Set<String> needed(Collection<String> tables) {
    Set<String> needed = new LinkedHashSet<>();
    tables.forEach(table -> reads.getOrDefault(table, Set.of()).forEach(one -> add(one, needed)));
    return needed;
  }

  private void add(String name, Set<String> needed) {
    if (!needed.contains(name)) {
      reads.getOrDefault(name, Set.of()).forEach(one -> add(one, needed));
      needed.add(name);
    }
  }

  /**
   * The beginning of a statement: of whom and of which years everything is that tables read. Its
   * one parameter is the centre.
   */
  String with(Collection<String> tables, Collection<Integer> years) {
    StringJoiner with = new StringJoiner(",\n", "with ", "\n").add(WHOSE);
    for (String name : needed(tables)) {
      if (query(name) != null) {
        boolean once = definitions.populations().containsKey(name);
        with.add("%s as %s (%s)".formatted(name, once ? "materialized" : "", query(name)));
      } else if (name.equals("reporting_year")) {
        String asked = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        with.add(
            "reporting_year as (select * from register.reporting_year where year in (%s))"
                .formatted(asked));
      } else if (has(name, "centre")) {
        with.add("%1$s as materialized (select * from register.%1$s%2$s)".formatted(name, OWN));
      }
    }
    return with.toString();
  }

  /** A statement that gives the cells of tables; its one parameter is the centre. */
  String cells(Collection<String> tables, Collection<Integer> years) {
    List<String> counted = new ArrayList<>();
    for (String table : tables) {
      counted.add(
          "select reporting_year, '%s' as table_name, row_code, column_code, row_position, value, base from (%s) counted"
              .formatted(table, definitions.tables().get(table)));
    }
    return with(tables, years)
        + String.join("\nunion all\n", counted)
        + "\norder by table_name, row_position, row_code, column_code";
  }
}
