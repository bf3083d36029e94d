package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;
import static shelter.transfer.Sent.warnings;

import java.util.Map;
import org.junit.jupiter.api.Test;
import shelter.browser.Stored;

/** Visits and their day users in files (contract section 9, 6 to 8). */
class VisitFilesIT extends SendingTest {
  private static Map<String, String> visit(String id, String user, String day, boolean first) {
    return row(
        "day-visits", id, "dayUserId", user, "visitDate", day, "firstInYearNational", "" + first);
  }

  @Test
  void aVisitTakesWhatItsDayUserSays() throws Exception {
    post("day-users", row("day-users", "U"));
    var visit = visit("V", "U", "2026-02-01", true);
    visit.put("gender", "MAN");
    assertEquals("422 2:gender:REFERENCE", told(post("day-visits", visit)));
    visit.put("gender", "WOMAN");
    visit.put("isChild", "false");
    assertEquals("1 1 0 0", told(post("day-visits", visit)));
    assertEquals(
        "422 2:dayUserId:REFERENCE",
        told(post("day-visits", visit("W", "X", "2026-02-01", false))));
    assertEquals(
        "422 2:dayUserId:REQUIRED",
        told(post("day-visits", visit("W", "", "2026-02-01", false)))
            .replaceAll(" 2:(gender|isChild):REQUIRED", ""));
    // The visits follow a day user who is corrected.
    assertEquals("1 0 1 0", told(post("day-users", row("day-users", "U", "gender", "OTHER"))));
    assertEquals(
        "OTHER",
        Stored.value(
            "select gender from register.day_visit where record_id = 'V' and centre = ?",
            Sent.CENTRE));
  }

  @Test
  void aKeyHasOneDayUserForEachYear() throws Exception {
    post("day-users", row("day-users", "U", "userKey", "K"), row("day-users", "W", "userKey", "K"));
    var both =
        post(
            "day-visits",
            visit("A", "U", "2026-02-01", true),
            visit("B", "W", "2026-03-01", false));
    assertEquals("422 2:dayUserId:REFERENCE 3:dayUserId:REFERENCE", told(both));
    assertEquals(
        "2 2 0 0",
        told(
            post(
                "day-visits",
                visit("A", "U", "2026-02-01", true),
                visit("B", "W", "2025-03-01", true))));
  }

  @Test
  void visitsOfOneDayAreTiesAndLaterOnesAreNotTheFirst() throws Exception {
    post("day-users", row("day-users", "U"));
    assertEquals(
        "2 2 0 0",
        told(
            post(
                "day-visits",
                visit("A", "U", "2026-02-01", true),
                visit("B", "U", "2026-02-01", true))));
    assertEquals(
        "422 2:firstInYearNational:X4 3:visitDate:X4",
        told(
            post(
                "day-visits",
                visit("C", "U", "2026-03-01", true),
                visit("D", "U", "2026-01-15", false))));
  }

  @Test
  void aVisitDuringAStayIsAskedAbout() throws Exception {
    post("stays", stay("A", "2026-02-01", "2026-02-10", true));
    post("day-users", row("day-users", "U", "userKey", "T-1"));
    var answer =
        post(
            "day-visits",
            visit("A", "U", "2026-02-05", true),
            visit("B", "U", "2026-02-10", false));
    assertEquals("2:visitDate:X15", warnings(answer));
  }

  @Test
  void moreThanThreeHundredVisitsOfOneUserAreAskedAbout() throws Exception {
    post("day-users", row("day-users", "U"));
    StringBuilder file = new StringBuilder(csv(visit("V0", "U", "2026-01-01", true)));
    for (int i = 1; i < 301; i++) {
      String day = "" + java.time.LocalDate.of(2026, 1, 1).plusDays(i);
      file.append(csv(visit("V" + i, "U", day, false)).replaceFirst("[^\n]*\n", ""));
    }
    var answer = Sent.post(journal, "day-visits", file.toString());
    assertEquals("301 301 0 0", told(answer));
    assertEquals(301, warnings(answer).split("X14", -1).length - 1);
  }
}
