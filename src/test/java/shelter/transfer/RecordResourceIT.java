package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Program;
import shelter.browser.Stored;

/** The records API as contract section 5 has it: files of CSV in. */
class RecordResourceIT extends SendingTest {
  @ParameterizedTest
  @ValueSource(strings = {"stays", "child-stays", "day-users", "phone-conversations"})
  void whatIsSentAgainIsUnchangedAndWhatIsOtherwiseIsUpdated(String kind) throws Exception {
    String first = csv(row(kind, "T-1"), row(kind, "T-2"));
    assertEquals("2 2 0 0", told(post(kind, first)));
    assertEquals("2 0 0 2", told(post(kind, first)));
    String other = csv(row(kind, "T-1"), row(kind, "T-2", "birthYear", ""));
    if (kind.equals("phone-conversations")) {
      other = csv(row(kind, "T-1"), row(kind, "T-2", "durationMinutes", "30"));
    } else if (!kind.equals("child-stays")) {
      other = csv(row(kind, "T-1"), row(kind, "T-2", "birthYear", "1990"));
    }
    assertEquals("2 0 1 1", told(post(kind, other)));
  }

  @Test
  void aVisitIsSentAgainUnchanged() throws Exception {
    post("day-users", csv(row("day-users", "T-1")));
    String visit = csv(row("day-visits", "V-1", "dayUserId", "T-1", "content", "SOCIAL|GROUP"));
    assertEquals("1 1 0 0", told(post("day-visits", visit)));
    // The order of the answers to a choose-many question has no meaning.
    String turned = csv(row("day-visits", "V-1", "dayUserId", "T-1", "content", "GROUP|SOCIAL"));
    assertEquals("1 0 0 1", told(post("day-visits", turned)));
    assertEquals(
        "WOMAN false",
        Stored.value(
            "select gender || ' ' || is_child from register.day_visit where record_id = 'V-1'"));
  }

  @Test
  void aDryRunSaysTheSameAndStoresNothing() throws Exception {
    String stays = csv(row("stays", "T-1"), row("stays", "T-2"));
    HttpResponse<String> dry =
        journal.send("POST", PATH + "stays?dryRun=true", stays, "Content-Type", "text/csv");
    assertEquals("2 2 0 0", told(dry));
    assertEquals(0, Stored.stays("T-1"));
    assertEquals("2 2 0 0", told(post("stays", stays)));
  }

  @Test
  void oneBadLineAndNothingIsStored() throws Exception {
    String stays = csv(row("stays", "T-1"), row("stays", "T-2", "gender", "LADY"));
    assertEquals("422 3:gender:FORMAT", told(post("stays", stays)));
    assertEquals(0, Stored.stays("T-1"));
  }

  @Test
  void everyBadLineIsNamedOfAThousandAndOneTheFirstThousand() throws Exception {
    StringBuilder visits = new StringBuilder(csv(row("phone-conversations", "T-0")));
    for (int i = 1; i <= 1001; i++) {
      visits.append(
          csv(row("phone-conversations", "T-" + i, "gender", "?")).replaceFirst("[^\n]*\n", ""));
    }
    HttpResponse<String> answer = post("phone-conversations", visits.toString());
    assertEquals(1000, Program.object(answer).getJsonArray("errors").size());
    assertTrue(told(answer).startsWith("422 3:gender:FORMAT 4:gender:FORMAT"));
    assertTrue(told(answer).endsWith(" 1002:gender:FORMAT"));
  }

  @Test
  void onlyTheOwnCentreAndOnlyItsPeople() throws Exception {
    String stays = csv(row("stays", "T-1"));
    assertEquals(401, Sent.post(Program.unknown(), "stays", stays).statusCode());
    assertEquals(403, Sent.post(Program.of("office"), "stays", stays).statusCode());
    assertEquals(403, Sent.post(Program.of("admin"), "stays", stays).statusCode());
    assertEquals(403, Program.of("office").get(PATH + "stays").statusCode());
    HttpResponse<String> other = Sent.post(Program.of("staff.oslo"), "stays", stays);
    HttpResponse<String> nowhere =
        Program.of("staff.oslo")
            .send("POST", "/api/v1/centres/nowhere/stays", stays, "Content-Type", "text/csv");
    assertEquals("404 " + nowhere.body(), other.statusCode() + " " + other.body());
    assertEquals(404, journal.get(PATH + "persons").statusCode());
    assertEquals(405, journal.send("DELETE", PATH + "stays", "").statusCode());
    assertEquals(
        415,
        journal.send("POST", PATH + "stays", stays, "Content-Type", "text/plain").statusCode());
    assertEquals(
        415,
        journal
            .send("POST", PATH + "stays", stays, "Content-Type", "text/csv;charset=latin1")
            .statusCode());
    assertEquals(
        400,
        journal
            .send("POST", PATH + "stays?dryRun=perhaps", stays, "Content-Type", "text/csv")
            .statusCode());
  }

  /** Two who send the same at the same time do not double it. */
  @Test
  void theSameFileTwiceAtOnceIsTakenOnce() throws Exception {
    String stays = csv(row("stays", "T-1"), row("stays", "T-2"));
    List<CompletableFuture<String>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> quietly(stays)),
            CompletableFuture.supplyAsync(() -> quietly(stays)));
    List<String> told = both.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of("2 0 0 2", "2 2 0 0"), told);
  }

  private String quietly(String stays) {
    try {
      return told(post("stays", stays));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void messagesAreInTheLanguageThatIsAskedFor() throws Exception {
    String bad = csv(row("stays", "T-1", "gender", "?"));
    for (var one :
        Map.of("nb", "er ikke et svar", "nn", "er ikkje eit svar", "en", "is no answer")
            .entrySet()) {
      String body =
          journal
              .send(
                  "POST",
                  PATH + "stays",
                  bad,
                  "Content-Type",
                  "text/csv",
                  "Accept-Language",
                  one.getKey())
              .body();
      assertTrue(body.contains(one.getValue()), body);
      assertFalse(body.contains("???"), body);
    }
  }
}
