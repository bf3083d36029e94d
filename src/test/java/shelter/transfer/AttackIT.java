package shelter.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.transfer.Sent.csv;
import static shelter.transfer.Sent.row;
import static shelter.transfer.Sent.told;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Deployed;
import shelter.Program;
import shelter.browser.Stored;

/** What is sent to stop the server, or to get more out of it than anybody should. */
class AttackIT extends SendingTest {
  @Test
  void aLineOfNothingButCommasIsAnsweredInAFewWords() throws Exception {
    var answer = Sent.post(journal, "stays", ",".repeat(500_000) + "\n");
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().length() < 60_000, "" + answer.body().length());
  }

  @Test
  void thousandsOfStaysOfOnePersonAreAnsweredInAFewWords() throws Exception {
    StringBuilder stays = new StringBuilder(csv(row("stays", "A-0", "userKey", "A")));
    for (int i = 1; i < 5_000; i++) {
      stays.append(csv(row("stays", "A-" + i, "userKey", "A")).replaceFirst("[^\n]*\n", ""));
    }
    var answer = Sent.post(journal, "stays", stays.toString());
    assertEquals(422, answer.statusCode());
    assertTrue(told(answer).startsWith("422 2:admissionDate:X3"), told(answer).substring(0, 60));
    assertTrue(answer.body().length() < 2_000_000, "" + answer.body().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens", "centres", "users", "stays"})
  void whatIsDeepIsNoJsonOfOurs(String door) throws Exception {
    Program program = Program.of("stays".equals(door) ? "staff." + Sent.CENTRE : "admin");
    String path = "stays".equals(door) ? PATH + door : "/api/v1/" + door;
    for (String deep : new String[] {"[".repeat(5_000), "{\"a\":".repeat(5_000)}) {
      HttpResponse<String> answer = program.post(path, deep);
      assertEquals(400, answer.statusCode(), answer.body());
      assertEquals("application/problem+json", Program.type(answer));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tokens, gzip, 413",
    "tokens, x-gzip, 415",
    "centres/senja/stays, x-gzip, 415",
    "centres/senja/stays, br, 415"
  })
  void whatIsPackedIsRefusedOrCountedAsItUnpacks(String door, String packed, int status)
      throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(" ".repeat(4 << 20).getBytes(StandardCharsets.UTF_8));
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(Deployed.address("/api/v1/" + door)))
                    .header("Content-Type", "application/json")
                    .header("Content-Encoding", packed)
                    .header("Authorization", "Bearer " + journal.token())
                    .POST(BodyPublishers.ofByteArray(bytes.toByteArray()))
                    .build(),
                BodyHandlers.ofString());
    assertEquals(status, answer.statusCode());
    assertEquals("application/problem+json", Program.type(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/json;charset=foo", "text/xml"})
  void whatDoesNotSayWhatItIsIsRefused(String type) throws Exception {
    for (String door : new String[] {"/api/v1/tokens", PATH + "stays"}) {
      assertEquals(
          415, journal.send("POST", door, "{}", "Content-Type", type).statusCode(), door + type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "1999", "2101", "20261", "-1", "2026'"})
  void whatIsNoYearIsUnreadable(String year) throws Exception {
    String escaped = year.replace("'", "%27");
    assertEquals(400, journal.get(PATH + "stays?year=" + escaped).statusCode());
  }

  /** Whoever has opted out is named nowhere, not even as the adult of a child in its history. */
  @Test
  void whoOptsOutIsNotInTheHistoryOfTheChildren() throws Exception {
    post("stays", row("stays", "A"));
    Map<String, String> child =
        row("child-stays", "C", "accompaniedBy", "MOTHER", "adultStayId", "A");
    post("child-stays", child);
    String adult =
        Stored.value("select id from register.stay where record_id = 'A' and centre = 'senja'");
    post("stays", row("stays", "A", "consent", "RESERVED", "userKey", ""));
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.change where answers::text like '%' || ? || '%'",
            adult));
  }

  /** A day user of a closed and an open year is corrected; the closed year stays as it is. */
  @Test
  void aVisitOfAClosedYearComesBackUnchangedWhenItsDayUserHasChanged() throws Exception {
    post("day-users", row("day-users", "U"));
    Map<String, String> old = row("day-visits", "V", "dayUserId", "U", "visitDate", "2025-05-05");
    Map<String, String> fresh = row("day-visits", "W", "dayUserId", "U");
    post("day-visits", old, fresh);
    Stored.run("update register.reporting_year set state = 'CLOSED' where year = 2025");
    try {
      assertEquals("1 0 1 0", told(post("day-users", row("day-users", "U", "gender", "OTHER"))));
      String visits = journal.get(PATH + "day-visits?year=2025").body();
      long rows = visits.lines().count() - 1;
      assertEquals(rows + " 0 0 " + rows, told(Sent.post(journal, "day-visits", visits)));
    } finally {
      Stored.run("update register.reporting_year set state = 'OPEN' where year = 2025");
    }
  }
}
