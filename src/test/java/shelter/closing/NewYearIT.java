package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/**
 * What lies at the turn of a year: nights that are split, and days that are just in or just out.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewYearIT {
  private static String stay(String in, String out) {
    return """
        insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
            first_in_year_national, gender, created_by, created_at, changed_by, changed_at)
        values ('%s', 1, 'oslo', 'FULL', 'WOMEN', 'N-%s', '%s', '%s', true, 'WOMAN', 't', now(), 't', now())"""
        .formatted(UUID.randomUUID(), in, in, out);
  }

  private static long nights(int year) {
    return Stored.number(
        "select value::bigint from register.statistic where year = ? and table_name = 'overnight_days' and column_code = 'TOTAL'",
        year);
  }

  private static long stays(int year) {
    return Stored.number(
        "select value::bigint from register.statistic where year = ? and table_name = 'residents_and_stays' and row_code = 'STAYS' and column_code = 'TOTAL'",
        year);
  }

  @DisplayName(
      "Promise 61: the nights of a stay over New Year are split between a closed year and the next")
  @Test
  void nightsOverNewYearAddUpThoughTheFirstYearIsClosed() throws Exception {
    Program office = Program.of("office");
    try (OwnYear first = new OwnYear(2015);
        OwnYear second = new OwnYear(2016)) {
      assertNull(OwnYear.refused("oslo", stay("2015-12-20", "2016-03-02")));
      assertNull(OwnYear.refused("oslo", stay("2015-12-31", "2016-01-01")));
      assertNull(OwnYear.refused("oslo", stay("2016-02-28", "2016-03-01")));
      assertEquals(200, office.post(first.path("close"), "").statusCode());
      assertEquals(200, office.post(second.path("count"), "").statusCode());
      // 73 nights with a leap day among them, one night, and two.
      assertEquals(12 + 1, nights(2015));
      assertEquals(61 + 2, nights(2016));
      assertEquals(
          Stored.number(
              "select sum(discharge_date - admission_date) from register.stay where user_key like 'N-201%'"),
          nights(2015) + nights(2016));
      // Who leaves on New Year's Day has had no night of the new year.
      assertEquals(2, stays(2015));
      assertEquals(2, stays(2016));
      assertEquals(200, office.post(second.path("close"), "").statusCode());
      assertEquals(76, nights(2015) + nights(2016));
    }
  }

  @Test
  void lastDayOfAClosedYearIsShutAndTheFirstOfTheNextIsOpen() throws Exception {
    Program office = Program.of("office");
    try (OwnYear first = new OwnYear(2016);
        OwnYear second = new OwnYear(2017)) {
      assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", "2016-02-29")));
      assertEquals(200, office.post(first.path("close"), "").statusCode());
      for (String day : new String[] {"2016-01-01", "2016-02-29", "2016-03-27", "2016-12-31"}) {
        assertEquals("YR001", OwnYear.refused("oslo", OwnYear.conversation("oslo", day)), day);
      }
      for (String day : new String[] {"2017-01-01", "2017-03-26", "2017-10-29", "2017-12-31"}) {
        assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", day)), day);
      }
      // The end of a reopening counts to the second, by the clock of the database.
      assertEquals(1, first.conversations());
      Stored.run(
          "update register.reporting_year set state = 'OPEN', reopened_until = clock_timestamp() + interval '1 hour', version = version + 1 where year = 2016");
      assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", "2016-12-31")));
      first.runOut();
      assertEquals("YR001", OwnYear.refused("oslo", OwnYear.conversation("oslo", "2016-12-31")));
      assertEquals(2, first.conversations());
      assertEquals(409, office.post(first.path("count"), "").statusCode());
    }
  }
}
