package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.TestDatabase;

/** Who may do what with a report by SQL alone, as the application's role: the second wall. */
class ReportWallIT {
  private static final int YEAR = 2086;

  @BeforeEach
  void begin() throws SQLException {
    ReportYear.open(YEAR);
    for (String centre : new String[] {"alta", "moss"}) {
      ReportYear.owner(
          "insert into register.centre_report (centre, year) values ('%s', %d)"
              .formatted(centre, YEAR));
    }
  }

  @AfterEach
  void remove() throws SQLException {
    ReportYear.remove(YEAR);
  }

  /** The number of rows, or the state of the refusal. */
  private static String answer(String role, String centre, String sql) throws SQLException {
    String account = "db." + role.toLowerCase(Locale.ROOT) + "." + centre;
    String token = TestDatabase.token("register", account, role, centre);
    try (Connection connection = TestDatabase.asApplication("register")) {
      TestDatabase.enter(connection, token);
      try (var statement = connection.createStatement()) {
        String written = sql.replace("YEAR", "" + YEAR);
        if (written.startsWith("select")) {
          var rows = statement.executeQuery(written);
          rows.next();
          return rows.getString(1);
        }
        return "" + statement.executeUpdate(written);
      } catch (SQLException e) {
        return e.getSQLState();
      } finally {
        connection.rollback();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"OFFICE, , 2", "ADMIN, , 0", "MANAGER, alta, 1", "STAFF, alta, 1"})
  void reportIsSeenByItsCentreAndTheOffice(String role, String centre, String seen)
      throws SQLException {
    assertEquals(
        seen,
        answer(role, centre, "select count(*) from register.centre_report where year = YEAR"));
  }

  @ParameterizedTest
  @CsvSource({
    "MANAGER, alta, update register.centre_report set fte = null where year = YEAR, 1",
    "MANAGER, alta, update register.centre_report set status = 'SUBMITTED' where year = YEAR, 1",
    "MANAGER, alta, update register.centre_report set status = 'APPROVED' where year = YEAR, RP002",
    "MANAGER, alta, update register.centre_report set status = 'EXCUSED' where year = YEAR, RP002",
    "STAFF,   alta, update register.centre_report set user_fee = true where year = YEAR, 0",
    "ADMIN,       , update register.centre_report set user_fee = true where year = YEAR, 0",
    "OFFICE,      , update register.centre_report set user_fee = true where year = YEAR, RP001",
    "OFFICE,      , update register.centre_report set status = 'APPROVED' where year = YEAR, RP002",
    "OFFICE,      , update register.centre_report set status = 'EXCUSED' where year = YEAR, 2",
    "MANAGER, alta, 'insert into register.service_report (centre, year, target) values (''alta'', YEAR, ''MEN'')', 1",
    "MANAGER, alta, 'insert into register.service_report (centre, year, target) values (''moss'', YEAR, ''MEN'')', 42501",
    "OFFICE,      , 'insert into register.service_report (centre, year, target) values (''moss'', YEAR, ''MEN'')', 42501",
    "STAFF,   alta, 'insert into register.service_report (centre, year, target) values (''alta'', YEAR, ''MEN'')', 42501",
    "MANAGER, alta, delete from register.centre_report where year = YEAR, 42501",
    "MANAGER, alta, 'insert into register.reminder (centre, year, way, made_by) values (''alta'', YEAR, ''MAIL'', ''x'')', 42501",
    "OFFICE,      , 'insert into register.reminder (centre, year, way, made_by) values (''alta'', YEAR, ''MAIL'', ''x'')', 1",
  })
  void onlyTheManagerWritesAndOnlyTheOfficeDecides(
      String role, String centre, String sql, String answer) throws SQLException {
    assertEquals(answer, answer(role, centre, sql), sql);
  }

  @ParameterizedTest
  @CsvSource({"SUBMITTED", "APPROVED", "EXCUSED"})
  void whatIsSubmittedDoesNotChange(String status) throws SQLException {
    ReportYear.owner(
        "update register.centre_report set status = '%s' where year = %d".formatted(status, YEAR));
    for (String sql :
        new String[] {
          "update register.centre_report set user_fee = true where year = YEAR",
          "insert into register.service_report (centre, year, target) values ('alta', YEAR, 'MEN')",
          "insert into register.report_event (centre, year, position) values ('alta', YEAR, 0)"
        }) {
      assertEquals("RP001", answer("MANAGER", "alta", sql), sql);
    }
  }

  @ParameterizedTest
  @CsvSource({"CLOSING", "CLOSED", "PUBLISHED"})
  void nothingChangesInAYearThatIsNotOpen(String state) throws SQLException {
    ReportYear.state(YEAR, state);
    assertEquals(
        "YR001",
        answer(
            "MANAGER",
            "alta",
            "update register.centre_report set user_fee = true where year = YEAR"));
    assertEquals(
        "YR001",
        answer(
            "OFFICE",
            null,
            "update register.centre_report set status = 'EXCUSED' where year = YEAR"));
    assertThrows(
        SQLException.class,
        () ->
            ReportYear.owner(
                "update register.centre_report set user_fee = true where year = " + YEAR));
  }
}
