package shelter.statistics;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import shelter.audit.Action;
import shelter.audit.Note;
import shelter.audit.Trail;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.Actor;

/**
 * Counts one year: every table of the contents, in one transaction on one snapshot (REPEATABLE
 * READ), with the role that reads all records and writes statistics only. Old cells stay visible
 * until the new ones are whole. A timer has no user, so this is open to all callers inside the
 * program; it has no name on any page.
 */
// The counting role has a data source and a right of its own; the wall is for the other.
@ExcludeDefaultInterceptors
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Count {
  @Resource(lookup = "java:app/jdbc/counting")
  private DataSource counting;

  @Inject private Settings settings;
  @Inject private Trail trail;
  @Inject private Actor actor;

  /**
   * Counts a year and replaces its cells.
   *
   * @param night the day that the count is for; a year is counted once a night
   * @return false when there was nothing to do: someone else is counting, or this night is counted
   * @throws Refusal when the year is not open (or, at its closing, not being closed)
   */
  public boolean count(int year, CountRun.Occasion kind, LocalDate night) throws SQLException {
    Instant begun = Instant.now();
    try (Connection connection = counting.getConnection()) {
      if (!Statements.truth(
          connection, "select pg_try_advisory_xact_lock(hashtext('register.count'))")) {
        return false;
      }
      requireState(connection, year, kind == CountRun.Occasion.CLOSING ? "CLOSING" : "OPEN");
      if (kind == CountRun.Occasion.NIGHT && isCounted(connection, year, night)) {
        return false;
      }
      settings
          .fixedToday()
          .ifPresent(
              day ->
                  Statements.run(
                      connection, "select set_config('register.today', ?, true)", "" + day));
      Map<String, String> definitions = definitions(connection);
      fixPopulations(connection, year);
      countTables(connection, year, definitions);
      int changed = replace(connection, year);
      diary(connection, year, kind, night, begun, changed, definitions.size());
      // Its own transaction: a line that somebody else writes must not stop the count. If it fails,
      // the count is taken back.
      trail.outside(
          actor.name(),
          new Note(Action.COUNT, null, "" + year, true, kind + " changed=" + changed));
      return true;
    }
  }

  /** Notes a count that stopped; its transaction has taken everything back. */
  public void noteFailure(
      int year, CountRun.Occasion kind, LocalDate night, Instant begun, String why)
      throws SQLException {
    try (Connection connection = counting.getConnection()) {
      Statements.run(
          connection,
          "insert into register.count_run (year, kind, night, started, seconds, outcome, message) values (?, ?, ?, ?, ?, 'FAILED', ?)",
          year,
          kind.name(),
          night,
          at(begun),
          seconds(begun),
          why);
    }
  }

  private static void requireState(Connection connection, int year, String state) {
    Object found =
        Statements.value(
            connection, "select state from register.reporting_year where year = ?", year);
    if (!state.equals(found)) {
      throw new Refusal(null, "refusal.countYearNotOpen", "" + year);
    }
  }

  private static boolean isCounted(Connection connection, int year, LocalDate night) {
    return Statements.truth(
        connection,
        "select exists (select from register.count_run where year = ? and kind = 'NIGHT' and night = ? and outcome = 'DONE')",
        year,
        night);
  }

  /**
   * Table name to the query of its view, with names that the temporary populations can take over.
   */
  private static Map<String, String> definitions(Connection connection) throws SQLException {
    Statements.run(connection, "set local search_path = statistics, register");
    Map<String, String> definitions = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, pg_get_viewdef(table_name::regclass) from contents order by chapter, position")) {
      while (rows.next()) {
        definitions.put(rows.getString(1), query(rows.getString(2)));
      }
    }
    return definitions;
  }

  /**
   * Computes each population of the year once, as a temporary table that stands before the view of
   * the same name; those that read others come later (views are made in that order).
   */
  private static void fixPopulations(Connection connection, int year) throws SQLException {
    Map<String, String> populations = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select relname, pg_get_viewdef(c.oid) from pg_class c
                where relnamespace = 'statistics'::regnamespace and relkind = 'v'
                  and relname not in (select table_name from contents)
                  and exists (select from pg_attribute where attrelid = c.oid and attname = 'reporting_year')
                order by c.oid
                """)) {
      while (rows.next()) {
        populations.put(rows.getString(1), query(rows.getString(2)));
      }
    }
    Statements.run(connection, "set local search_path = pg_temp, statistics, register");
    for (var population : populations.entrySet()) {
      Statements.run(
          connection,
          "create temp table %1$s on commit drop as select * from (%2$s) population where reporting_year = %3$d"
              .formatted(population.getKey(), population.getValue(), year));
      Statements.run(connection, "analyze " + population.getKey());
    }
  }

  private static void countTables(
      Connection connection, int year, Map<String, String> definitions) {
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
  private static int replace(Connection connection, int year) {
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
        insert into register.counted_table
        select ?, table_name, chapter, position, kind, unit, base_unit, row_label, column_label,
               obj_description(('statistics.' || table_name)::regclass)
        from statistics.contents""",
        year);
    Statements.run(connection, "insert into register.statistic select * from new_cell");
    return (Integer) changed;
  }

  private static void diary(
      Connection connection,
      int year,
      CountRun.Occasion kind,
      LocalDate night,
      Instant begun,
      int changed,
      int tables) {
    Statements.run(
        connection,
        """
        insert into register.count_run (year, kind, night, started, seconds, outcome,
            stays, child_stays, day_visits, conversations, reports, tables, cells, changed)
        select ?, ?, ?, ?, ?, 'DONE', (select count(*) from counted_stay), (select count(*) from counted_child_stay),
            (select count(*) from counted_visit), (select count(*) from counted_conversation),
            (select count(*) from submitted_report), ?, (select count(*) from new_cell), ?""",
        year,
        kind.name(),
        night,
        at(begun),
        seconds(begun),
        tables,
        changed);
  }

  private static String query(String definition) {
    return definition.strip().replaceAll(";$", "");
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atZone(Settings.OSLO).toOffsetDateTime();
  }

  private static BigDecimal seconds(Instant begun) {
    return BigDecimal.valueOf(Duration.between(begun, Instant.now()).toMillis(), 3);
  }
}
