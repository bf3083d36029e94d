package shelter.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import shelter.shared.Settings.Refused;

/**
 * A moment at which nobody writes: it gets a name in the write-ahead log, and what is read of it
 * afterwards is exactly what a restore to that name must give. Writers wait for some milliseconds,
 * readers never.
 */
public final class StillMoment {
  private static final int TRIES = 300;

  /** How long a try may make writers wait. */
  private static final int PATIENCE_MS = 500;

  /**
   * After so long the database looks whether two wait for each other, and stops an automatic vacuum
   * that is in the way. It is much shorter than the writers' own, so it is never they who lose.
   */
  private static final int LOOK_MS = 100;

  /** Took too long; could not be had; two waited for each other. */
  private static final List<String> TRY_AGAIN = List.of("57014", "55P03", "40P01");

  private static final Pattern WAITED = Pattern.compile("waits for ShareLock on relation (\\d+)");

  private static final String TABLES =
      "select oid || ' ' || oid::regclass from pg_class where relnamespace ="
          + " 'register'::regnamespace and relkind in ('r', 'p') and not relispartition order by"
          + " relname";

  private StillMoment() {}

  /**
   * Names the moment and reads its facts.
   *
   * @param owner of the tables, without autocommit; may call pg_create_restore_point and set
   *     deadlock_timeout
   * @param reader of every row, without autocommit
   * @throws Refused when the register was never still
   */
  public static Manifest name(Connection owner, Connection reader, LocalDate day)
      throws SQLException {
    hold(owner);
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

  private static void hold(Connection owner) throws SQLException {
    List<String> tables = new ArrayList<>(Facts.list(owner, TABLES));
    owner.rollback();
    for (int attempt = 1; ; attempt++) {
      try (var statement = owner.createStatement()) {
        statement.execute("set local statement_timeout = " + PATIENCE_MS);
        statement.execute("set local deadlock_timeout = " + LOOK_MS);
        statement.execute(
            tables.stream()
                .map(table -> table.substring(table.indexOf(' ') + 1))
                .collect(Collectors.joining(", ", "lock table ", " in share mode")));
        statement.execute("set local statement_timeout = 0");
        return;
      } catch (SQLException e) {
        owner.rollback();
        if (!TRY_AGAIN.contains(e.getSQLState())) {
          throw e;
        }
        if (attempt == TRIES) {
          throw new Refused(
              "Something has been writing to the register without a pause for minutes, so no backup"
                  + " was made. Try again when imports and counts are done.");
        }
        learn(tables, e);
        letWritersThrough();
      }
    }
  }

  /** Writers take the table that was waited for before one that was held: so shall the next try. */
  private static void learn(List<String> tables, SQLException e) {
    if (e instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
      Matcher waited = WAITED.matcher("" + refused.getServerErrorMessage().getDetail());
      if (waited.find()) {
        String oid = waited.group(1) + " ";
        tables.sort(Comparator.comparing(table -> !table.startsWith(oid)));
      }
    }
  }

  private static void letWritersThrough() {
    try {
      Thread.sleep(PATIENCE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("The backup was stopped; the earlier ones are untouched.");
    }
  }
}
