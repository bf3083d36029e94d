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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    return count(year, kind, night, null);
  }

  /**
   * Counts a year that is being closed for the last time, from rows that are frozen first.
   *
   * @param last takes what was counted, in the same transaction
   * @throws Refusal when the year is not being closed, or a count is running
   */
  public void close(int year, LocalDate night, Consumer<LastCount> last) throws SQLException {
    if (!count(year, CountRun.Occasion.CLOSING, night, last)) {
      throw new Refusal(null, "refusal.countIsRunning");
    }
  }

  /** What the last count of a year would give now. Nothing is stored. */
  public LastCount rehearse(int year) throws SQLException {
    try (Connection connection = counting.getConnection()) {
      Definitions definitions = prepare(connection, year);
      List<Frozen> inputs = new Freezing(connection, year, definitions).freeze();
      NewCells.count(connection, year, definitions.tables());
      return new LastCount(
          inputs, Figures.of(connection, definitions.tables()), definitions.digest());
    }
  }

  /**
   * Counts again from frozen rows and the queries that were kept with the figures.
   *
   * @return the rows as they were found, each with the digest that it has now, and what they give
   */
  public LastCount again(int year, List<Frozen> inputs, Map<String, String> queries)
      throws SQLException {
    try (Connection connection = counting.getConnection()) {
      Freezing.settle(connection);
      List<Frozen> found = new ArrayList<>();
      for (Frozen one : inputs) {
        String digest = Freezing.thaw(connection, one);
        found.add(new Frozen(one.name(), one.columns(), one.query(), one.rows(), digest, null));
      }
      NewCells.count(connection, year, queries);
      return new LastCount(found, Figures.of(connection, queries), null);
    }
  }

  private boolean count(int year, CountRun.Occasion kind, LocalDate night, Consumer<LastCount> last)
      throws SQLException {
    Instant begun = Instant.now();
    try (Connection connection = counting.getConnection()) {
      if (!Statements.truth(
          connection, "select pg_try_advisory_xact_lock(hashtext('register.count'), ?)", year)) {
        return false;
      }
      requireState(connection, year, kind == CountRun.Occasion.CLOSING ? "CLOSING" : "OPEN");
      if (kind == CountRun.Occasion.NIGHT) {
        if (isCounted(connection, year, night)) {
          return false;
        }
        if (!Marks.isChanged(connection, year, night)) {
          Marks.pass(connection, year, night, at(begun));
          return true;
        }
      }
      Definitions definitions = prepare(connection, year);
      List<Frozen> inputs =
          last == null ? List.of() : new Freezing(connection, year, definitions).freeze();
      NewCells.count(connection, year, definitions.tables());
      Invariants.require(connection);
      int changed = NewCells.replace(connection, year);
      Marks.take(connection, year);
      diary(connection, year, kind, night, begun, changed, definitions.tables().size());
      if (last != null) {
        last.accept(
            new LastCount(
                inputs, Figures.of(connection, definitions.tables()), definitions.digest()));
      }
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
            connection,
            "select state from register.reporting_year where year = ? and (state <> 'OPEN' or register.is_open(year, null))",
            year);
    if (!state.equals(found)) {
      throw new Refusal(null, "refusal.countYearNotOpen", "" + year);
    }
  }

  private static boolean isCounted(Connection connection, int year, LocalDate night) {
    return Statements.truth(
        connection,
        "select exists (select from register.count_run where year = ? and kind = 'NIGHT' and night = ? and outcome <> 'FAILED')",
        year,
        night);
  }

  private Definitions prepare(Connection connection, int year) throws SQLException {
    settings
        .fixedToday()
        .ifPresent(
            day ->
                Statements.run(
                    connection, "select set_config('register.today', ?, true)", "" + day));
    Definitions definitions = Definitions.of(connection);
    Populations.make(connection, year, definitions);
    return definitions;
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
        insert into register.count_run (year, kind, night, started, seconds, outcome, rules,
            stays, child_stays, day_visits, conversations, reports, tables, cells, changed)
        select ?, ?, ?, ?, ?, 'DONE', %s, (select count(*) from counted_stay), (select count(*) from counted_child_stay),
            (select count(*) from counted_visit), (select count(*) from counted_conversation),
            (select count(*) from submitted_report), ?, (select count(*) from new_cell), ?"""
            .formatted(Marks.RULES),
        year,
        kind.name(),
        night,
        at(begun),
        seconds(begun),
        tables,
        changed);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atZone(Settings.OSLO).toOffsetDateTime();
  }

  private static BigDecimal seconds(Instant begun) {
    return BigDecimal.valueOf(Duration.between(begun, Instant.now()).toMillis(), 3);
  }
}
