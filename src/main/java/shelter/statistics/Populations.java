package shelter.statistics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes each population of a year once, as a temporary table that stands before the view of the
 * same name: two hundred tables then read them from memory. A column that nobody reads, by its name
 * or by taking all, is left out; the centre never is, for keys are told apart within it.
 */
final class Populations {
  /** What the invariants and the diary look at, whether a table reads it or not. */
  private static final Map<String, Set<String>> ALWAYS =
      Map.of(
          "counted_stay", Set.of("centre", "gender", "nights"),
          "departed_stay", Set.of("gender"),
          "counted_child_stay", Set.of("centre"),
          "counted_visit", Set.of("centre", "gender"),
          "counted_conversation", Set.of("centre", "gender", "is_adult"),
          "submitted_report", Set.of("centre"),
          "valid_centre", Set.of("centre"));

  /** Which view reads which column of which other view. */
  private static final String READ =
      """
      select distinct t.relname, c.relname, a.attname
      from pg_class t
      join pg_rewrite r on r.ev_class = t.oid
      join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                      and d.refclassid = 'pg_class'::regclass and d.refobjid <> t.oid
      join pg_class c on c.oid = d.refobjid and c.relnamespace = t.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = d.refobjsubid
      where t.relnamespace = 'statistics'::regnamespace""";

  private final Connection connection;
  private final Definitions definitions;
  private final Map<String, Map<String, Set<String>>> reads = new HashMap<>();
  private final Map<String, Set<String>> wanted = new HashMap<>();
  private final Set<String> ofCentres = new HashSet<>();

  private Populations(Connection connection, Definitions definitions) {
    this.connection = connection;
    this.definitions = definitions;
  }

  /** Makes the populations of a year; the tables of the definitions can be counted after it. */
  static void make(Connection connection, int year, Definitions definitions) throws SQLException {
    Populations populations = new Populations(connection, definitions);
    populations.read();
    populations.readCentres();
    populations.choose();
    populations.make(year);
  }

  private void read() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(READ)) {
      while (rows.next()) {
        reads
            .computeIfAbsent(rows.getString(1), reader -> new HashMap<>())
            .computeIfAbsent(rows.getString(2), read -> new TreeSet<>())
            .add(rows.getString(3));
      }
    }
  }

  private void readCentres() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select relname from pg_class join pg_attribute on attrelid = pg_class.oid where relnamespace = 'statistics'::regnamespace and attname = 'centre'")) {
      while (rows.next()) {
        ofCentres.add(rows.getString(1));
      }
    }
  }

  /** A population that builds on others wants its columns of them; it was made after them. */
  private void choose() {
    ALWAYS.forEach(this::want);
    definitions.tables().keySet().forEach(this::wantWhatItReads);
    List<String> lastFirst = new ArrayList<>(definitions.populations().keySet());
    Collections.reverse(lastFirst);
    lastFirst.stream().filter(wanted::containsKey).forEach(this::wantWhatItReads);
  }

  private void wantWhatItReads(String reader) {
    reads.getOrDefault(reader, Map.of()).forEach(this::want);
  }

  private void want(String population, Set<String> columns) {
    Set<String> all =
        wanted.computeIfAbsent(population, one -> new TreeSet<>(Set.of("reporting_year")));
    all.addAll(columns);
    if (ofCentres.contains(population)) {
      all.add("centre");
    }
  }

  private void make(int year) {
    // Compiling a query of a few milliseconds takes longer than running it.
    Statements.run(connection, "set local jit = off");
    Statements.run(connection, "set local search_path = pg_temp, statistics, register");
    for (var population : definitions.populations().entrySet()) {
      String name = population.getKey();
      if (wanted.containsKey(name)) {
        Statements.run(
            connection,
            "create temp table %s on commit drop as select %s from (%s) population where reporting_year = %d"
                .formatted(name, String.join(", ", wanted.get(name)), population.getValue(), year));
        // For the number of its rows, and how many of them consent: more is never asked.
        String consent = wanted.get(name).contains("consent") ? ", consent" : "";
        Statements.run(connection, "analyze %s (reporting_year%s)".formatted(name, consent));
      }
    }
  }
}
