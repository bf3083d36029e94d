package shelter.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import shelter.shared.Settings.Refused;

/**
 * A moment at which nobody writes: it gets a name in the write-ahead log, and what is read of it
 * afterwards is exactly what a restore to that name must give. Writers wait for some milliseconds,
 * readers never.
 */
public final class StillMoment {
  private static final int TRIES = 300;

  /**
   * How long a try may make writers wait; well under the second after which the database takes one
   * of two that wait for each other for a deadlock, so it is never the writer who loses.
   */
  private static final int PATIENCE_MS = 300;

  private static final String TIMED_OUT = "57014";
  private static final String LOCKED = "55P03";

  private StillMoment() {}

  /**
   * Names the moment and reads its facts.
   *
   * @param owner of the tables, without autocommit; may call pg_create_restore_point
   * @param reader of every row, without autocommit
   * @throws Refused when the register was never still
   */
  public static Manifest name(Connection owner, Connection reader, LocalDate day)
      throws SQLException {
    String tables =
        Facts.list(owner, Facts.TABLES).stream()
            .map(table -> "register.\"" + table + "\"")
            .collect(Collectors.joining(", "));
    owner.rollback();
    hold(owner, tables);
    Instant moment = Instant.now();
    String point = "register_" + moment.toEpochMilli();
    Facts.value(owner, "select pg_create_restore_point('" + point + "')::text");
    String snapshot = Facts.value(owner, "select pg_export_snapshot()");
    reader.rollback();
    reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (var statement = reader.createStatement()) {
      statement.execute("set transaction snapshot '" + snapshot + "'");
      Facts.value(reader, "select 1");
      owner.rollback();
      return new Manifest(Facts.of(reader, day))
          .with(Manifest.POINT, point)
          .with(Manifest.MOMENT, moment.toString())
          .with(Manifest.DAY, day.toString());
    } finally {
      owner.rollback();
      reader.rollback();
    }
  }

  private static void hold(Connection owner, String tables) throws SQLException {
    for (int attempt = 1; ; attempt++) {
      try (var statement = owner.createStatement()) {
        statement.execute("set local statement_timeout = " + PATIENCE_MS);
        statement.execute("lock table " + tables + " in share mode");
        statement.execute("set local statement_timeout = 0");
        return;
      } catch (SQLException e) {
        owner.rollback();
        if (!TIMED_OUT.equals(e.getSQLState()) && !LOCKED.equals(e.getSQLState())) {
          throw e;
        }
        if (attempt == TRIES) {
          throw new Refused(
              "Something has been writing to the register without a pause for minutes, so no backup was made. Try again when imports and counts are done.");
        }
        letWritersThrough();
      }
    }
  }

  private static void letWritersThrough() {
    try {
      Thread.sleep(2L * PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("The backup was stopped; the earlier ones are untouched.");
    }
  }
}
