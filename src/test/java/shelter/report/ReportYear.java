package shelter.report;

import java.sql.Connection;
import java.sql.SQLException;
import shelter.TestDatabase;

/** A year of the tests' own in the shared register, which is gone again afterwards. */
public final class ReportYear {
  private static final String[] PARTS = {
    "reminder", "report_step", "report_event", "service_report", "centre_report", "reporting_year"
  };

  private ReportYear() {}

  /** Opens a year that no record has. */
  public static void open(int year) throws SQLException {
    owner("insert into register.reporting_year (year) values (" + year + ")");
  }

  /** Takes a year away with its reports. */
  public static void remove(int year) throws SQLException {
    state(year, "OPEN");
    for (String part : PARTS) {
      owner("delete from register." + part + " where year = " + year);
    }
  }

  public static void state(int year, String state) throws SQLException {
    // As by a closing that has just begun: one that was cut short is taken back meanwhile.
    owner(
        "update register.reporting_year set changed_at = now(), state = '"
            + state
            + "' where year = "
            + year);
  }

  public static void owner(String sql) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      owner.createStatement().execute(sql);
      owner.commit();
    }
  }
}
