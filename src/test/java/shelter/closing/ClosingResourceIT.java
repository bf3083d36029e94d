package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.browser.Stored;

/**
 * The office's program closes a year, opens it again for one centre and closes its next version.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClosingResourceIT {
  private Program office;

  @BeforeEach
  void signIn() throws Exception {
    office = Program.of("office");
  }

  private static JsonObject ok(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Program.object(answer);
  }

  private static String reopen(String until, String centre) {
    return "{\"reason\":\"Twelve conversations were found\",\"until\":\"%s\"%s}"
        .formatted(until, centre == null ? "" : ",\"centre\":\"" + centre + "\"");
  }

  private static String tomorrow() {
    return Instant.now().plus(1, ChronoUnit.DAYS).toString();
  }

  @Test
  void yearIsClosedReopenedForOneCentreAndClosedAgainAndItsFirstVersionStays() throws Exception {
    try (OwnYear own = new OwnYear(2081)) {
      for (int day = 1; day <= 5; day++) {
        assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", "2081-03-0" + day)));
      }
      assertEquals(200, office.post(own.path("count"), "").statusCode());
      String counted = office.get(own.path("cells")).body();
      JsonObject closed = ok(office.post(own.path("close"), ""));
      assertEquals("CLOSED", closed.getString("state"));
      assertEquals(1, closed.getInt("version"));
      assertEquals(counted, office.get(own.path("cells")).body(), "frozen rows give other figures");
      assertTrue(counted.contains("phone_conversations,CONVERSATIONS,TOTAL,5,\r\n"), counted);

      HttpResponse<String> first = office.get(own.path("versions/1/cells"));
      assertEquals(200, first.statusCode(), first.body());
      assertEquals("YR001", OwnYear.refused("oslo", OwnYear.conversation("oslo", "2081-04-01")));
      assertEquals(409, office.post(own.path("close"), "").statusCode());

      JsonObject reopened = ok(office.post(own.path("reopen"), reopen(tomorrow(), "bergen")));
      assertEquals("OPEN", reopened.getString("state"));
      assertEquals(409, office.post(own.path("reopen"), reopen(tomorrow(), null)).statusCode());
      assertEquals("YR001", OwnYear.refused("oslo", OwnYear.conversation("oslo", "2081-04-01")));
      assertNull(OwnYear.refused("bergen", OwnYear.conversation("bergen", "2081-04-01")));

      assertEquals(2, ok(office.post(own.path("close"), "")).getInt("version"));
      assertEquals(
          "YR001", OwnYear.refused("bergen", OwnYear.conversation("bergen", "2081-04-02")));
      JsonArray versions = (JsonArray) Program.read(office.get(own.path("versions")));
      assertEquals(2, versions.size());
      String differences = versions.getJsonObject(0).get("differences").toString();
      assertTrue(
          differences.contains("{\"table\":\"phone_conversations\",\"cells\":4}"), differences);

      HttpResponse<String> again = office.get(own.path("versions/1/cells"));
      assertEquals(first.body(), again.body());
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
      assertEquals(
          304, office.get(own.path("versions/1/cells"), "If-None-Match", tag).statusCode());
      assertNotEquals(first.body(), office.get(own.path("versions/2/cells")).body());
      assertEquals(
          0,
          Stored.number(
              "select count(*) from register.closing_input where year = 2081 and columns ~ 'created|changed|record_id|given_id'"),
          "who and when is kept");
    }
  }

  @Test
  void missingReportsAreNamedByTheirCodes() throws Exception {
    HttpResponse<String> answer = office.post("/api/v1/years/2025/close", "");
    assertEquals(409, answer.statusCode(), answer.body());
    JsonArray missing = Program.object(answer).getJsonArray("missing");
    assertTrue(missing.getValuesAs(JsonString::getString).contains("oslo"), missing.toString());
    assertEquals(404, office.post("/api/v1/years/2094/close", "").statusCode());
  }

  @Test
  void reopeningThatLacksAnythingIsToldAllOfIt() throws Exception {
    try (OwnYear own = new OwnYear(2082)) {
      assertEquals(409, office.post(own.path("reopen"), reopen(tomorrow(), null)).statusCode());
      ok(office.post(own.path("close"), ""));
      for (String text :
          new String[] {
            "{}",
            "{\"reason\":\"x\",\"until\":\"2082-01-01\"}",
            reopen("2020-01-01", null),
            reopen("soon", null),
            reopen(Instant.now().plus(91, ChronoUnit.DAYS).toString(), null),
            reopen(tomorrow(), "atlantis"),
            // No slip of a centre opens the year for all of them.
            reopen(tomorrow(), ""),
            reopen(tomorrow(), " ")
          }) {
        HttpResponse<String> answer = office.post(own.path("reopen"), text);
        assertEquals(422, answer.statusCode(), text + answer.body());
        assertTrue(Program.object(answer).getJsonArray("errors").size() > 0, answer.body());
      }
      assertEquals(400, office.post(own.path("reopen"), "{").statusCode());
      assertEquals("CLOSED", own.state());
      assertEquals(202, office.post(own.path("publish"), "").statusCode());
      assertEquals("PUBLISHED", own.state());
    }
  }
}
