package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shelter.Program;
import shelter.browser.Stored;

/** Records go out in files, and what a file brought is like what was typed (contract section 5). */
class ExportIT extends SendingTest {
  @Test
  void anExportHoldsTheYearThatIsAskedFor() throws Exception {
    post(
        "stays",
        csv(
            row("stays", "T-25", "admissionDate", "2025-12-20", "dischargeDate", "2026-01-01"),
            row("stays", "T-26", "admissionDate", "2026-01-01", "dischargeDate", "2026-01-05"),
            row("stays", "T-OPEN", "admissionDate", "2025-11-01", "dischargeDate", "")));
    post(
        "day-users",
        csv(row("day-users", "T-1"), row("day-users", "T-2"), row("day-users", "T-3")));
    post(
        "day-visits",
        csv(
            row("day-visits", "V-1", "dayUserId", "T-1", "visitDate", "2025-06-01"),
            row("day-visits", "V-2", "dayUserId", "T-2", "visitDate", "2026-06-01")));
    assertEquals("T-25 T-OPEN", ids("stays?year=2025"));
    // Discharged on New Year's Day, so it is a stay that ends in the year.
    assertEquals("T-25 T-26 T-OPEN", ids("stays?year=2026"));
    assertEquals("T-1", ids("day-users?year=2025"));
    assertEquals("T-2 T-3", ids("day-users?year=2026"));
    assertEquals("V-1", ids("day-visits?year=2025"));
    assertEquals("T-25 T-26 T-OPEN", ids("stays"));
    assertEquals(400, journal.get(PATH + "stays?year=last").statusCode());
  }

  private String ids(String what) throws Exception {
    HttpResponse<String> answer = journal.get(PATH + what);
    assertEquals("text/csv", Program.type(answer));
    return answer
        .body()
        .lines()
        .map(line -> line.replaceFirst(",.*", ""))
        .filter(id -> id.matches("[TV]-.*"))
        .sorted()
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  @Test
  void whatWasTypedIsExportedUnderItsOwnIdAndSentBackUnchanged() throws Exception {
    for (String kind :
        List.of("stays", "child-stays", "day-users", "day-visits", "phone-conversations")) {
      String csv = journal.get(PATH + kind).body();
      long rows = csv.lines().count() - 1;
      assertTrue(rows > 20, kind);
      assertEquals(rows + " 0 0 " + rows, told(post(kind, csv)), kind);
    }
  }

  @Test
  void aRecordByFileIsLikeOneThatWasTyped() throws Exception {
    var typist = new shelter.Visitor(shelter.Deployed.address(""));
    typist.signIn("staff." + Sent.CENTRE);
    assertTrue(typist.saveConversation("T-TYPED"));
    Map<String, String> row =
        row("phone-conversations", "T-SENT", "conversationDate", "2026-11-24", "userKind", "NEW");
    post("phone-conversations", csv(row));
    String columns =
        """
        select (to_jsonb(c) - array['id', 'record_id', 'given_id', 'transfer', 'user_key', 'created_at', 'changed_at'])::text
        from register.phone_conversation c where user_key = ?""";
    assertEquals(Stored.value(columns, "T-TYPED"), Stored.value(columns, "T-SENT"));
    Stored.run(
        "alter table register.phone_conversation disable trigger user",
        "delete from register.phone_conversation where user_key = 'T-TYPED'",
        "alter table register.phone_conversation enable trigger user");
  }

  @Test
  void everyFileStandsOnTheTrail() throws Exception {
    long lines = trail("IMPORT", "DONE");
    long refused = trail("IMPORT", "REFUSED");
    long exports = trail("EXPORT", "DONE");
    post("stays", csv(row("stays", "T-1")));
    post("stays", csv(row("stays", "T-1", "gender", "?")));
    post("stays", "nonsense\n");
    post("stays", "\0");
    journal.get(PATH + "stays?year=2026");
    assertEquals(lines + 1, trail("IMPORT", "DONE"));
    assertEquals(refused + 3, trail("IMPORT", "REFUSED"));
    assertEquals(exports + 1, trail("EXPORT", "DONE"));
  }

  private static long trail(String action, String result) {
    return Stored.number(
        "select count(*) from register.audit where chain = ? and action = ? and result = ?",
        Sent.CENTRE,
        action,
        result);
  }
}
