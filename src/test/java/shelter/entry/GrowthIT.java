package shelter.entry;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;
import shelter.shared.ColumnNames;

/**
 * What a page or a save reads does not grow with what it does not show: not with other centres, nor
 * with other years. Rows are counted, not seconds: they say the same on every machine.
 */
class GrowthIT {
  private static final Pattern FIELD = Pattern.compile("e\\.(\\w+)");
  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  /** Rows of records that this connection has read until now. */
  private static final String READ =
      """
      select coalesce(sum(seq_tup_read + idx_tup_fetch), 0) from pg_stat_xact_user_tables
      where schemaname = 'register' and relname in ('stay', 'child_stay', 'day_user', 'day_visit', 'phone_conversation')""";

  private static Connection staff;

  @BeforeAll
  static void begin() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      owner.setAutoCommit(true);
      for (String table : new String[] {"stay", "child_stay", "day_user", "day_visit"}) {
        statement.execute("vacuum analyze register." + table);
      }
    }
    staff = TestDatabase.asApplication("register", "oslo");
  }

  @AfterAll
  static void leave() throws SQLException {
    staff.rollback();
    staff.close();
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** How many rows of records a statement reads. */
  private static long read(Connection connection, String sql) throws SQLException {
    long before = number(connection, READ);
    try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
      while (rows.next()) {
        rows.getObject(1);
      }
    }
    return number(connection, READ) - before;
  }

  private static void assertReads(long most, Connection connection, String sql)
      throws SQLException {
    long read = read(connection, sql);
    assertTrue(read <= most, read + " rows are read, not " + most + ", by " + sql);
  }

  /** The list's own conditions and order, in the names of the view behind it. */
  private static String list(Search search, int size) {
    Map<String, Object> values = search.parameters();
    String sql =
        "select * from register.entry where "
            + FIELD
                .matcher(search.where() + search.orderBy())
                .replaceAll(field -> ColumnNames.column(field.group(1)));
    return PARAMETER
            .matcher(sql)
            .replaceAll(
                one ->
                    one.group(1).equals("centre") ? "'oslo'" : "'" + values.get(one.group(1)) + "'")
        + " limit "
        + size;
  }

  @Test
  @DisplayName("Promise 82: a page of a list reads its lines and not the years before them")
  void aPageReadsItsLines() throws SQLException {
    // A centre with few records is read whole and sorted. One with many is not: is the order there?
    staff.createStatement().execute("set local enable_bitmapscan = off");
    for (String kind : new String[] {"stay", "child", "conversation"}) {
      Search search = new Search();
      search.setKind(kind);
      assertReads(25 + 25, staff, list(search, 25));
    }
    staff.createStatement().execute("set local enable_bitmapscan = on");
  }

  @Test
  @DisplayName("Promise 82: a list of one year reads the records of that year")
  void aListOfAYearReadsThatYear() throws SQLException {
    Search search = new Search();
    search.setKind("stay");
    search.setYear(2026);
    long since =
        number(
            staff,
            "select count(*) from register.stay where centre = 'oslo' and (discharge_date is null or discharge_date >= '2026-01-01')");
    assertReads(since + 10, staff, list(search, 5000));
  }

  @Test
  @DisplayName("Promise 82: whoever saves looks at the records of the same person only")
  void aSaveReadsThePersonsRecords() throws SQLException {
    for (String table : new String[] {"stay", "child_stay", "day_user", "phone_conversation"}) {
      String key = table.equals("child_stay") ? "child_key" : "user_key";
      assertReads(
          0,
          staff,
          "select * from register.%s where centre = 'oslo' and %s = 'NOBODY-YET'"
              .formatted(table, key));
    }
  }

  @Test
  @DisplayName(
      "Promise 82: when each centre last registered something is known without reading its records")
  void activityReadsOneRecordOfEachCentre() throws SQLException {
    String office = TestDatabase.token("register", "db.office", "OFFICE", null);
    try (Connection connection = TestDatabase.asApplication("register")) {
      TestDatabase.enter(connection, office);
      long centres = number(connection, "select count(*) from register.centre");
      assertReads(
          4 * centres + centres, connection, "select centre, at from register.last_activity()");
      connection.rollback();
    }
  }
}
