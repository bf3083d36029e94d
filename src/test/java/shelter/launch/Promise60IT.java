package shelter.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shelter.Program;
import shelter.TestDatabase;

/** A register in which two persons of the office are needed corrects a published year. */
@Drill
class Promise60IT {
  private static final String NAME = "foureyes";
  @TempDir Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private String base;

  private HttpResponse<String> ask(String token, String method, String path, String json)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .setHeader("Content-Type", "application/json");
    if (token != null) {
      request.setHeader("Authorization", "Bearer " + token);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private String token(String account) throws Exception {
    String json = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(account, Program.PASSWORD);
    return ((JsonObject) read(201, ask(null, "POST", "/tokens", json))).getString("token");
  }

  private static JsonStructure read(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.read();
    }
  }

  private static String value(String sql) throws SQLException {
    try (Connection owner = TestDatabase.asOwner(NAME);
        var row = owner.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private void awaitFirstPublication(String office) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (ask(office, "GET", "/years", null).body().contains("PUBLISHED")) {
        return;
      }
    }
    throw new AssertionError("2020 was never published");
  }

  @DisplayName(
      "Promise 60: a correction after closing is approved by a second person and is a new version")
  @Test
  void correctionAfterClosingIsANewVersionAndTheFirstStaysAsItWas() throws Exception {
    TestDatabase.make(NAME);
    DatabaseSetup.Roles roles = TestDatabase.roles(NAME);
    int port = RefusedStartIT.freePort();
    base = "http://127.0.0.1:" + port;
    Map<String, String> variables =
        new HashMap<>(
            Map.of(
                "REGISTER_DATA", data.toString(),
                "REGISTER_PORT", "" + port,
                "REGISTER_DEMO", "true",
                "REGISTER_FOUR_EYES", "true",
                "REGISTER_TODAY", "2026-11-24",
                "REGISTER_DB_URL", roles.url(),
                "REGISTER_DB_USER", roles.application(),
                "REGISTER_DB_PASSWORD", roles.applicationPassword(),
                "REGISTER_DB_COUNT_USER", roles.counting(),
                "REGISTER_DB_COUNT_PASSWORD", roles.countingPassword()));
    variables.put("REGISTER_DB_OWNER_USER", roles.owner());
    variables.put("REGISTER_DB_OWNER_PASSWORD", roles.ownerPassword());
    variables.put("REGISTER_LIMIT_RECORDS", "100000");
    try (Launched launched = Launched.with(variables)) {
      launched.awaitRunning();
      String office = token("office");
      awaitFirstPublication(office);
      correct(office, token("office2"), token("staff.oslo"));
      launched.stop();
    }
  }

  private void correct(String office, String second, String staff) throws Exception {
    HttpResponse<String> first = ask(office, "GET", "/years/2020/versions/1/cells", null);
    assertEquals(200, first.statusCode(), first.body());
    String conversation =
        "{\"recordId\":\"P60\",\"consent\":\"FULL\",\"conversationDate\":\"2020-05-01\",\"gender\":\"WOMAN\",\"isAdult\":true,\"structured\":true,\"firstInYearNational\":false}";
    String records = "/centres/oslo/phone-conversations";
    assertEquals(422, ask(staff, "POST", records, conversation).statusCode());

    String reason = "Oslo has found one conversation";
    String reopen =
        "{\"reason\":\"%s\",\"until\":\"%s\",\"centre\":\"oslo\"}"
            .formatted(reason, Instant.now().plus(1, ChronoUnit.DAYS));
    JsonObject waits = (JsonObject) read(202, ask(office, "POST", "/years/2020/reopen", reopen));
    long id = waits.getJsonNumber("approval").longValue();
    assertEquals(
        409, ask(office, "POST", "/years/2020/reopen", reopen).statusCode(), "waits already");
    assertEquals(
        422, ask(staff, "POST", records, conversation).statusCode(), "nobody has approved");
    assertEquals(409, ask(office, "POST", "/approvals/" + id, null).statusCode(), "asked for it");
    assertEquals(404, ask(second, "POST", "/approvals/" + (id + 1), null).statusCode());
    assertEquals(403, ask(staff, "POST", "/approvals/" + id, null).statusCode());
    assertEquals(1, ((JsonArray) read(200, ask(second, "GET", "/approvals", null))).size());
    read(200, ask(second, "POST", "/approvals/" + id, null));
    assertEquals(
        409, ask(second, "POST", "/approvals/" + id, null).statusCode(), "decided already");

    assertEquals(200, ask(staff, "POST", records, conversation).statusCode());
    JsonObject closed = (JsonObject) read(200, ask(office, "POST", "/years/2020/close", null));
    assertEquals(2, closed.getInt("version"));
    assertEquals(
        422, ask(staff, "POST", records, conversation.replace("P60", "P60-2")).statusCode());

    JsonArray versions = (JsonArray) read(200, ask(office, "GET", "/years/2020/versions", null));
    String differences = versions.getJsonObject(0).get("differences").toString();
    assertTrue(
        differences.contains("{\"table\":\"phone_conversations\",\"cells\":2}"), differences);
    assertEquals(
        reason + " office office2 oslo",
        value(
            "select concat_ws(' ', r.reason, r.asked_by, r.approved_by, r.centre) from register.closing c join register.reopening r on r.id = c.reopening where c.year = 2020 and c.version = 2"));
    HttpResponse<String> again = ask(office, "GET", "/years/2020/versions/1/cells", null);
    assertEquals(first.body(), again.body());
    assertEquals(first.headers().firstValue("ETag"), again.headers().firstValue("ETag"));
    assertNotEquals(first.body(), ask(office, "GET", "/years/2020/versions/2/cells", null).body());

    JsonObject asked = (JsonObject) read(202, ask(office, "POST", "/years/2020/publish", null));
    assertEquals("1", value("select max(version) from register.publication where year = 2020"));
    String publish = "/approvals/" + asked.getJsonNumber("approval");
    assertEquals(409, ask(office, "POST", publish, null).statusCode(), "the asker said yes");
    read(200, ask(second, "POST", publish, null));
    assertEquals(
        "2 office office2 true",
        value(
            """
            select concat_ws(' ', version, published_by, p.approved_by, (p.digest = a.digest)::text)
            from register.publication p join register.approval a using (year)
            where year = 2020 and kind = 'PUBLISH' order by version desc limit 1"""));
    assertTrue(
        ask(office, "GET", "/years", null)
            .body()
            .contains("{\"year\":2020,\"state\":\"PUBLISHED\",\"version\":2"));
  }
}
