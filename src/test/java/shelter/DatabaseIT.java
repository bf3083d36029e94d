package shelter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whoever asks: rules, closed years, rights of the roles. */
class DatabaseIT {
  private static final String STAY =
      """
      insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
        first_in_year_national, gender, birth_year, disability, perpetrators, created_by, created_at, changed_by, changed_at)
      values (gen_random_uuid(), 1, 'oslo', %s, 'WOMEN', %s, %s, %s, true, 'WOMAN', %s, %s, %s, 't', now(), 't', now())
      """;

  private static String refusal(String database, String sql) {
    return assertThrows(SQLException.class, () -> run(database, sql)).getSQLState();
  }

  private static void run(String database, String sql) throws SQLException {
    try (Connection application = TestDatabase.asApplication(database, "oslo")) {
      application.createStatement().execute(sql);
      application.rollback();
    }
  }

  @Test
  void wholeStayIsTaken() throws SQLException {
    run(
        "register",
        STAY.formatted(
            "'FULL'",
            "'DB-1'",
            "'2026-11-01'",
            "'2026-11-02'",
            "1987",
            "'{VISION}'",
            "'{PARENT:MAN}'"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "'FULL', 'DB-1', '2026-11-02', '2026-11-02', 1987, '{}', '{}'",
        "'FULL', 'DB-1', '2026-11-02', '2026-11-01', 1987, '{}', '{}'",
        "'FULL', null, '2026-11-01', null, 1987, '{}', '{}'",
        "'RESERVED', 'DB-1', '2026-11-01', null, null, '{}', '{}'",
        "'RESERVED', null, '2026-11-01', null, 1987, '{}', '{}'",
        "'RESERVED', null, '2026-11-01', null, null, '{VISION}', '{}'",
        "'FULL', 'DB-1', '2026-11-01', null, 1987, \"'{NONE,VISION}'\", '{}'",
        "'FULL', 'DB-1', '2026-11-01', null, 1987, '{BLIND}', '{}'",
        "'FULL', 'DB-1', '2026-11-01', null, 1987, '{}', '{PARENT}'",
        "'FULL', 'DB 1', '2026-11-01', null, 1987, '{}', '{}'"
      })
  void stayThatBreaksARuleIsRefused(
      String consent,
      String key,
      String in,
      String out,
      String born,
      String disability,
      String perpetrators) {
    assertEquals(
        "23514",
        refusal("register", STAY.formatted(consent, key, in, out, born, disability, perpetrators)));
  }

  @Test
  void recordOfAYearThatIsNotOpenIsRefused() throws SQLException {
    TestDatabase.make("closed");
    String stay = STAY.formatted("'FULL'", "'DB-1'", "'2020-11-01'", "%s", "1987", "'{}'", "'{}'");
    try (Connection owner = TestDatabase.asOwner("closed")) {
      for (String sql :
          new String[] {
            "insert into register.centre (code, name, host_municipality, region, valid_from) values ('oslo', 'Oslo', '0301', 'EAST', '2015-01-01')",
            "insert into register.reporting_year (year) values (2020), (2026)",
            stay.formatted("'2020-11-02'"),
            stay.formatted("null").replace("DB-1", "DB-2"),
            "update register.reporting_year set state = 'CLOSED' where year = 2020"
          }) {
        owner.createStatement().execute(sql);
      }
      owner.commit();
    }
    String ended = " where discharge_date is not null";
    String running = " where discharge_date is null";
    assertEquals("YR001", refusal("closed", stay.formatted("'2020-11-03'")));
    assertEquals("YR001", refusal("closed", "update register.stay set birth_year = 1990" + ended));
    assertEquals(
        "YR001",
        refusal("closed", "update register.stay set admission_date = '2026-11-01'" + running));
    run("closed", "update register.stay set birth_year = 1990" + running);
    run("closed", "update register.stay set discharge_date = '2026-11-02'" + running);
  }

  @DisplayName("Promise 43: application has no right to what it never does")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from register.deleted",
        "update register.change set answers = '{}'",
        "truncate register.stay",
        "update register.statistic set value = 0",
        "update register.published_statistic set value = 0",
        "insert into register.publication (year, version, published_at, published_by) values (2026, 1, now(), 't')",
        "update register.reporting_year set state = 'OPEN'",
        "select * from statistics.counted_stay",
        "select * from register.closing_input",
        "insert into register.closing (year, version, closed_at) values (2020, 9, now())",
        "update register.closing_output set content = ''",
        "insert into register.reopening (year, reason, asked_by, opened_at, until, former_state) values (2020, 'no reason at all', 'x', now(), now() + interval '1 day', 'CLOSED')",
        "update register.reopening set until = now()",
        "insert into register.account (username, role) values ('x', 'ADMIN')",
        "insert into register.account (username, role, centre) values ('x', 'STAFF', 'oslo')",
        "update register.account set password = 'x'",
        "select password from register.account",
        "select factor from register.account",
        "select * from register.session",
        "insert into register.entered values (pg_backend_pid(), pg_current_xact_id(), 'staff.alta', 'STAFF', 'alta')",
        "select * from register.gate",
        "select * from register.credentials('guessed', 'staff.oslo')",
        "select register.open_session('guessed', 'staff.alta', 'a', 'PAGE')",
        "delete from register.audit",
        "update register.audit set account = 'x'",
        "truncate register.audit",
        "insert into register.audit_head values ('oslo', 1, '')",
        "select register.append_audit('oslo', 'x', 'STAFF', 'READ', null, 'DONE', null, null)",
        "insert into register.centre values ('it-x', 0, 'X', '0301', 'EAST', '2020-01-01')",
        "update register.centre set code = 'it-x'",
        "delete from register.centre",
        "insert into register.shelter_service values ('oslo', 'OTHER', true, '2020-01-01')",
        "insert into register.municipality_served values ('oslo', 'WOMEN', '4601', '2020-01-01')",
        "insert into register.centre_predecessor values ('oslo', 'bergen')",
        "select register.hand_out_password('guessed', 'staff.alta', 'x')",
        "alter table register.stay disable trigger user",
        "drop table register.stay"
      })
  void applicationHasNoRightToWhatItNeverDoes(String sql) {
    assertEquals("42501", refusal("register", sql));
  }

  @DisplayName("Promise 23: roles own nothing and pass no wall")
  @Test
  void rolesOwnNothingAndPassNoWall() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var rows =
            owner
                .createStatement()
                .executeQuery(
                    """
                    select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb,
                      exists (select from pg_class where relowner = r.oid)
                    from pg_roles r where rolname in ('register_application', 'register_counting')
                    """)) {
      while (rows.next()) {
        assertFalse(rows.getBoolean(2), rows.getString(1) + " has rights of a master");
        assertFalse(rows.getBoolean(3), rows.getString(1) + " owns a table");
      }
    }
  }
}
