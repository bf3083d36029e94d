package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.TestDatabase;

/** Tables may ask whether two stays are of one person; what is kept of a year never says who. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FrozenKeysIT {
  private static final int YEAR = 2079;

  @Test
  void keysAndIdsOfAClosedYearAreKeptAsNumbersOnly() throws Exception {
    String id = UUID.randomUUID().toString();
    try (OwnYear own = new OwnYear(YEAR)) {
      assertNull(
          OwnYear.refused(
              "oslo",
              """
              insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
                  first_in_year_national, gender, children_along, created_by, created_at, changed_by, changed_at)
              values ('%s', 1, 'oslo', 'FULL', 'WOMEN', 'FROZEN-1', '%d-05-01', '%d-05-04', true, 'WOMAN', false, 't', now(), 't', now())"""
                  .formatted(id, YEAR, YEAR)));
      assertEquals(200, Program.of("office").post(own.path("close"), "").statusCode());
      int kept = 0;
      try (Connection owner = TestDatabase.asOwner("register");
          var rows =
              owner
                  .createStatement()
                  .executeQuery(
                      "select name, columns, content from register.closing_input where year = "
                          + YEAR)) {
        while (rows.next()) {
          byte[] content =
              new GZIPInputStream(new ByteArrayInputStream(rows.getBytes(3))).readAllBytes();
          String text = new String(content, StandardCharsets.UTF_8);
          assertTrue(!text.contains("FROZEN-1") && !text.contains(id), rows.getString(1));
          kept += rows.getString(2).contains("user_key") ? 1 : 0;
        }
      }
      assertTrue(kept > 0, "no table asks for the person any more: this test is needless");
    }
  }
}
