package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import shelter.Visitor;

/**
 * A count that has counted and is about to replace the figures, and gets no further: whatever kills
 * it now kills it in its middle. The night before it was missed.
 */
final class StoppedCount implements AutoCloseable {
  private static final String CELLS =
      "select md5(string_agg(s::text, '|' order by table_name, row_code, column_code)) from register.statistic s where year = 2026";
  private static final String NIGHTS =
      "select count(*) from register.count_run where year = 2026 and kind = 'NIGHT' and outcome <> 'FAILED'";

  private final Connection holder;

  private StoppedCount(Connection holder) {
    this.holder = holder;
  }

  static StoppedCount begin(String address, Connection holder) throws Exception {
    Visitor office = new Visitor(address);
    office.signIn("office");
    office.open("/statistics/count");
    try (var statement = holder.createStatement()) {
      statement.execute("delete from register.count_run where kind = 'NIGHT'");
    }
    String before = value(holder, CELLS);
    holder.setAutoCommit(false);
    holder.createStatement().execute("lock table register.statistic in share mode");
    Thread counting = new Thread(() -> count(office), "count");
    counting.setDaemon(true);
    counting.start();
    await(
        holder,
        "select count(*) from pg_locks where relation = 'register.statistic'::regclass and not granted");
    assertEquals(before, value(holder, CELLS), "the old figures stand while new ones are made");
    return new StoppedCount(holder);
  }

  private static void count(Visitor office) {
    try {
      office.send("/statistics/count", "countNow", Map.of("year", "2026"));
    } catch (IOException e) {
      // It is killed.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next start counts the night that was missed, once. */
  void assertNightIsMadeUp(Connection superuser) throws Exception {
    try (superuser) {
      await(superuser, NIGHTS);
      assertEquals("1", value(superuser, NIGHTS));
    }
  }

  private static void await(Connection connection, String number) throws Exception {
    Instant last = Instant.now().plusSeconds(120);
    while (value(connection, number).equals("0")) {
      assertTrue(Instant.now().isBefore(last), "it never came: " + number);
      Thread.sleep(50);
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** The database has ended with the register, and the lock with it. */
  @Override
  public void close() throws SQLException {
    holder.close();
  }
}
