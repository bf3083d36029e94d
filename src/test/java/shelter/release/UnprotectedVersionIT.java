package shelter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.closing.OwnYear;

/** Nothing is published without a green report on exactly its figures, by no way at all. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UnprotectedVersionIT {
  private static final int YEAR = 2013;
  private static final String REASON = "Oslo was counted twice";

  /** What everybody has seen of version 1 is made to contradict itself: nothing can be proved. */
  private static void spoil() {
    Stored.run(
        """
        update register.published_statistic set value = value + 100
        where year = %d and version = 1 and table_name = 'phone_conversations' and column_code = 'WOMAN' and value > 0"""
            .formatted(YEAR));
  }

  private static long versions() {
    return Stored.number("select count(*) from register.publication where year = ?", YEAR);
  }

  @Test
  void withoutAGreenReportPublishingIsRefusedByPageAndProgram() throws Exception {
    Program program = Program.of("office");
    Visitor office = new Visitor(Deployed.address(""));
    office.signIn("office");
    try (OwnYear own = new OwnYear(YEAR)) {
      for (int day = 1; day <= 9; day++) {
        String conversation = OwnYear.conversation("oslo", "%d-03-%02d".formatted(YEAR, day));
        assertNull(OwnYear.refused("oslo", conversation));
      }
      assertEquals(200, program.post(own.path("close"), "").statusCode());
      assertEquals(202, program.post(own.path("publish"), "").statusCode());
      spoil();

      HttpResponse<String> refused =
          program.post(own.path("publish"), "{\"reason\":\"%s\"}".formatted(REASON));
      assertEquals(409, refused.statusCode(), refused.body());
      assertTrue(refused.body().contains("motsier seg selv"), refused.body());

      String preview = "/publication/preview?year=" + YEAR;
      office.open(preview);
      String told = office.send(preview, "publish", Map.of("reason", REASON)).body();
      assertTrue(told.contains("motsier seg selv"), told);
      assertEquals(1, versions());
      assertEquals("PUBLISHED", own.state());
    }
  }

  /** Whoever has the counting role's password has no other way. */
  @Test
  void databaseTakesNoVersionWithoutTheReportOnItsFigures() throws Exception {
    try (OwnYear own = new OwnYear(YEAR)) {
      for (String report :
          new String[] {
            "null",
            "'{\"green\": true}'",
            "jsonb_build_object('green', false, 'digest', d)",
            "jsonb_build_object('green', true, 'digest', repeat('0', 64))"
          }) {
        assertEquals("42501", refused(report), report);
      }
      assertEquals(0, versions());
      assertEquals("OPEN", own.state());
    }
  }

  private static String refused(String report) throws SQLException {
    try (Connection counting = TestDatabase.asCounting("register");
        var statement = counting.createStatement()) {
      statement.execute(
          "insert into register.publication (year, version, published_at, published_by) values (%d, 1, now(), 'test')"
              .formatted(YEAR));
      statement.execute(
          """
          update register.publication set digest = d, attack = %s
          from register.publication_digest(%2$d, 1) d where (year, version) = (%2$d, 1)"""
              .formatted(report, YEAR));
      return assertThrows(SQLException.class, counting::commit).getSQLState();
    }
  }
}
