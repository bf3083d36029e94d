package shelter.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.TestDatabase;

/** The database's own wall, without the application: promises 21 to 26 and trap D9. */
class Promise22IT {
  private static final String DATABASE = "register";
  private static final long SEED = 20261124;

  private static final List<String> OF_PERSONS =
      List.of(
          "stay",
          "child_stay",
          "day_user",
          "day_visit",
          "phone_conversation",
          "change",
          "draft",
          "deleted",
          "key_change",
          "key_change_record",
          "entry");

  private static String refusal(Connection connection, String sql) {
    return assertThrows(SQLException.class, () -> connection.createStatement().execute(sql))
        .getSQLState();
  }

  private static String read(Connection connection, String sql) throws SQLException {
    try (var row = connection.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /**
   * A pool of one connection, borrowed in turn by all centres, with whatever goes wrong between.
   */
  @Test
  void everyTransactionSeesItsOwnCentreOnly() throws SQLException {
    int transactions = "full".equals(System.getProperty("test.numbers")) ? 10_000 : 1_000;
    Map<String, String> tokens = new LinkedHashMap<>();
    Map<String, String> stays = new LinkedHashMap<>();
    try (Connection owner = TestDatabase.asOwner(DATABASE);
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    "select code, (select count(*) from register.stay where centre = code) from register.centre")) {
      while (rows.next()) {
        stays.put(rows.getString(1), rows.getString(2));
      }
    }
    for (String centre : stays.keySet()) {
      tokens.put(centre, TestDatabase.token(DATABASE, "db." + centre, "STAFF", centre));
    }
    List<String> centres = new ArrayList<>(tokens.keySet());
    Random chance = new Random(SEED);
    int without = 0;
    try (Connection connection = TestDatabase.asApplication(DATABASE)) {
      for (int i = 0; i < transactions; i++) {
        String centre = centres.get(chance.nextInt(centres.size()));
        int end = chance.nextInt(5);
        if (end == 4) {
          without++;
          assertEquals("RW001", refusal(connection, "select count(*) from register.stay"));
          connection.rollback();
          continue;
        }
        TestDatabase.enter(connection, tokens.get(centre));
        assertEquals(
            stays.get(centre), read(connection, "select count(*) from register.stay"), centre);
        assertEquals(
            centre,
            read(connection, "select string_agg(distinct centre, ' ') from register.entry"));
        if (end == 3) {
          refusal(connection, "select 1 / 0");
        }
        if (end == 0) {
          connection.commit();
        } else {
          connection.rollback();
        }
      }
    }
    System.out.println(
        transactions
            + " transactions of "
            + centres.size()
            + " centres on one connection, seed "
            + SEED
            + ": each saw its own; "
            + without
            + " without a context failed");
  }

  /** D9: no setting and no call that SQL alone can make opens anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select set_config('app.centre', 'oslo', true)",
        "select set_config('register.centre', 'oslo', true)",
        "select register.touch_session('guessed')",
        "select register.session_of('guessed')"
      })
  void nothingThatIsWrittenIntoAQueryOpensACentre(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asApplication(DATABASE)) {
      connection.createStatement().execute(sql);
      for (String table : OF_PERSONS) {
        var point = connection.setSavepoint();
        assertEquals("RW001", refusal(connection, "select * from register." + table), table);
        connection.rollback(point);
      }
      assertEquals("RW001", refusal(connection, "select * from register.centre_report"));
    }
  }

  @Test
  void contextEndsWithItsTransactionAndWithItsSession() throws SQLException {
    String token = TestDatabase.token(DATABASE, "db.oslo", "STAFF", "oslo");
    try (Connection connection = TestDatabase.asApplication(DATABASE);
        Connection owner = TestDatabase.asOwner(DATABASE)) {
      TestDatabase.enter(connection, token);
      connection.commit();
      assertEquals("RW001", refusal(connection, "select * from register.stay"));
      connection.rollback();
      owner.createStatement().execute("select register.end_session('" + token + "')");
      owner.commit();
      assertEquals(
          "RW001",
          assertThrows(SQLException.class, () -> TestDatabase.enter(connection, token))
              .getSQLState());
    }
  }

  /** Promise 24. */
  @DisplayName("Promise 24: row of another centre is neither written nor moved")
  @Test
  void rowOfAnotherCentreIsNeitherWrittenNorMoved() throws SQLException {
    try (Connection connection = TestDatabase.asApplication(DATABASE, "alta")) {
      var point = connection.setSavepoint();
      assertEquals(
          "42501",
          refusal(
              connection,
              "insert into register.draft values ('db.alta', gen_random_uuid(), gen_random_uuid(), 'oslo', 'stay', '{}', now())"));
      connection.rollback(point);
      assertEquals(
          "42501",
          refusal(
              connection,
              "update register.phone_conversation set centre = 'oslo' where conversation_date >= '2026-01-01'"));
      connection.rollback(point);
      try (var statement = connection.createStatement()) {
        assertEquals(
            0, statement.executeUpdate("delete from register.draft where centre = 'oslo'"));
      }
    }
  }

  /** Promise 25, and the administrator's like it. */
  @DisplayName("Promise 25: office and administrator have no right to a persons row")
  @ParameterizedTest
  @ValueSource(strings = {"OFFICE", "ADMIN"})
  void officeAndAdministratorHaveNoRightToAPersonsRow(String role) throws SQLException {
    String account = "db." + role.toLowerCase(java.util.Locale.ROOT);
    String token = TestDatabase.token(DATABASE, account, role, null);
    try (Connection connection = TestDatabase.asApplication(DATABASE)) {
      TestDatabase.enter(connection, token);
      for (String table : OF_PERSONS) {
        var point = connection.setSavepoint();
        assertEquals("42501", refusal(connection, "select * from register." + table), table);
        connection.rollback(point);
      }
    }
  }

  @Test
  void colleaguesDraftIsNotToBeHad() throws SQLException {
    String one = TestDatabase.token(DATABASE, "db.alta", "STAFF", "alta");
    String other = TestDatabase.token(DATABASE, "db.alta.two", "STAFF", "alta");
    String id = java.util.UUID.randomUUID().toString();
    try (Connection connection = TestDatabase.asApplication(DATABASE)) {
      TestDatabase.enter(connection, one);
      connection
          .createStatement()
          .execute(
              "insert into register.draft values ('db.alta', '%1$s', '%1$s', 'alta', 'stay', '{}', now())"
                  .formatted(id));
      connection.commit();
      TestDatabase.enter(connection, other);
      String count = "select count(*) from register.draft where record = '" + id + "'";
      assertEquals("0", read(connection, count));
      connection.commit();
      TestDatabase.enter(connection, one);
      assertEquals("1", read(connection, count));
    }
  }

  /** Keys and ids are unique per centre only (promise 26): another centre's is as good as new. */
  @DisplayName("Promise 26: id of another centre is as good as new")
  @Test
  void idOfAnotherCentreIsAsGoodAsNew() throws SQLException {
    String id;
    try (Connection owner = TestDatabase.asOwner(DATABASE)) {
      id =
          read(
              owner,
              "select id from register.phone_conversation where centre = 'oslo' and conversation_date >= '2026-01-01' limit 1");
    }
    try (Connection connection = TestDatabase.asApplication(DATABASE, "alta")) {
      connection
          .createStatement()
          .execute(
              """
              insert into register.phone_conversation values ('%s', 1, 'alta', 'FULL', '2026-11-24',
                'WOMAN', true, true, true, 'WALL', null, null, 't', now(), 't', now())"""
                  .formatted(id));
      assertEquals(
          "1",
          read(
              connection,
              "select count(*) from register.phone_conversation where id = '" + id + "'"));
      connection.rollback();
    }
  }
}
