package shelter.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shelter.TestDatabase;

/** What is known of the trail of a register with several nodes, each with heads of its own. */
@DisplayName(
    "Promise 46: a break that one node sees is not hidden by another, and nights are made up")
class VerifiedIT {
  private static final String NAME = "verified";
  private Connection owner;
  private int lines;

  @BeforeEach
  void open() throws SQLException {
    TestDatabase.make(NAME);
    owner = TestDatabase.asOwner(NAME);
    owner.createStatement().execute("delete from register.audit");
  }

  @AfterEach
  void close() throws SQLException {
    owner.rollback();
    owner.close();
  }

  private void line(String action, String result, String ago) throws SQLException {
    owner
        .createStatement()
        .execute(
            "insert into register.audit (chain, seq, at, action, result, seal, link) values ('-', %d, now() - interval '%s', '%s', '%s', '', '')"
                .formatted(++lines, ago, action, result));
  }

  private String said(String sql) throws SQLException {
    try (var row = owner.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private String whole() throws SQLException {
    return said("select whole from (" + NightlyVerification.LATEST + ") latest");
  }

  @Test
  void breakThatOneNodeSeesIsNotHiddenByTheNext() throws SQLException {
    line("LOGIN", "DONE", "9 days");
    line("VERIFICATION", "REFUSED", "2 seconds");
    line("VERIFICATION", "DONE", "1 second");
    assertEquals("f", whole());
    assertEquals("t", said(NightlyVerification.DUE));
  }

  @Test
  void whatWasPutRightIsWholeAgain() throws SQLException {
    line("LOGIN", "DONE", "9 days");
    line("VERIFICATION", "REFUSED", "1 hour");
    line("VERIFICATION", "DONE", "1 second");
    assertEquals("t", whole());
    assertEquals("f", said(NightlyVerification.DUE));
  }

  @Test
  void missedNightIsMadeUpAndAYoungRegisterHasMissedNone() throws SQLException {
    line("LOGIN", "DONE", "9 hours");
    assertEquals("f", said(NightlyVerification.DUE));
    owner.createStatement().execute("delete from register.audit");
    lines = 0;
    line("LOGIN", "DONE", "9 days");
    assertEquals("t", said(NightlyVerification.DUE));
    line("VERIFICATION", "DONE", "25 hours");
    assertEquals("t", said(NightlyVerification.DUE));
    line("VERIFICATION", "DONE", "23 hours");
    assertEquals("f", said(NightlyVerification.DUE));
  }
}
