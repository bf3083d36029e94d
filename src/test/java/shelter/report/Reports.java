package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shelter.Program;

/** The report of Oslo in a year of the tests' own, as programs see it. */
final class Reports {
  static final int YEAR = 2084;
  static final String REPORT = "/api/v1/centres/oslo/reports/" + YEAR;
  final Program manager;
  final Program office;

  Reports() throws Exception {
    ReportYear.open(YEAR);
    manager = Program.of("manager.oslo");
    office = Program.of("office");
  }

  HttpResponse<String> put(String json) throws Exception {
    return manager.send("PUT", REPORT, json);
  }

  /** Brings the report into a state from the beginning. */
  void bring(String state) throws Exception {
    ReportYear.remove(YEAR);
    ReportYear.open(YEAR);
    if (state.equals("NONE")) {
      return;
    }
    if (state.equals("EXCUSED")) {
      good(office.post(REPORT + "/excuse", "{\"reason\": \"ikke i drift\"}"));
      return;
    }
    good(put("{\"ownership\": \"MUNICIPAL\"}"));
    if (!state.equals("DRAFT")) {
      good(manager.post(REPORT + "/submit", ""));
    }
    if (state.equals("APPROVED")) {
      good(office.post(REPORT + "/approve", ""));
    }
    if (state.equals("RETURNED")) {
      good(office.post(REPORT + "/return", "{\"reason\": \"Se over\"}"));
    }
  }

  static JsonObject good(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    return Program.object(answer);
  }

  static void assertStatus(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    if (status >= 400) {
      assertEquals("application/problem+json", Program.type(answer), answer.body());
    }
  }

  static Set<String> errors(HttpResponse<String> answer) {
    assertStatus(422, answer);
    return Program.object(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
        .map(one -> one.getString("rule") + " " + one.getString("field", "-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
