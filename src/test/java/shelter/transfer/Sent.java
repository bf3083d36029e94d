package shelter.transfer;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shelter.Program;
import shelter.TestDatabase;

/** Files that tests send, and what they leave behind. All persons in them are invented. */
final class Sent {
  static final String CENTRE = "senja";
  private static final List<String> TABLES =
      List.of("child_stay", "day_visit", "day_user", "stay", "phone_conversation");

  private Sent() {}

  /** The smallest row of each kind that is whole, by the names of its columns. */
  static Map<String, String> row(String kind, String id) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("recordId", id);
    row.put("consent", "FULL");
    switch (kind) {
      case "stays" -> {
        row.put("serviceTarget", "WOMEN");
        row.put("userKey", id);
        row.put("admissionDate", "2026-03-02");
        row.put("dischargeDate", "2026-03-20");
        row.put("firstInYearNational", "true");
        row.put("gender", "WOMAN");
      }
      case "child-stays" -> {
        row.put("consentGivenBy", "CAREGIVER");
        row.put("childKey", id);
        row.put("admissionDate", "2026-03-02");
        row.put("dischargeDate", "2026-03-20");
        row.put("firstInYearNational", "true");
        row.put("gender", "GIRL");
        row.put("birthYear", "2020");
      }
      case "day-users" -> {
        row.put("userKey", id);
        row.put("isChild", "false");
        row.put("gender", "WOMAN");
      }
      case "day-visits" -> {
        row.put("dayUserId", id);
        row.put("visitDate", "2026-03-02");
        row.put("firstInYearNational", "true");
      }
      default -> {
        row.put("conversationDate", "2026-03-02");
        row.put("gender", "WOMAN");
        row.put("isAdult", "true");
        row.put("structured", "true");
        row.put("firstInYearNational", "true");
        row.put("userKey", id);
      }
    }
    return row;
  }

  /** The same with other answers: names and texts in turn. */
  static Map<String, String> row(String kind, String id, String... answers) {
    Map<String, String> row = row(kind, id);
    for (int i = 0; i < answers.length; i += 2) {
      row.put(answers[i], answers[i + 1]);
    }
    return row;
  }

  /** A file of rows with the columns of all of them. */
  @SafeVarargs
  static String csv(Map<String, String>... rows) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Map<String, String> row : rows) {
      row.keySet().forEach(name -> names.put(name, name));
    }
    StringBuilder csv = new StringBuilder(String.join(",", names.keySet()) + "\r\n");
    for (Map<String, String> row : rows) {
      csv.append(
          names.keySet().stream()
                  .map(name -> row.getOrDefault(name, ""))
                  .collect(Collectors.joining(","))
              + "\r\n");
    }
    return csv.toString();
  }

  static HttpResponse<String> post(Program program, String kind, String csv) throws Exception {
    return program.send(
        "POST", "/api/v1/centres/" + CENTRE + "/" + kind, csv, "Content-Type", "text/csv");
  }

  /** received, created, updated, unchanged; or the status and the errors. */
  static String told(HttpResponse<String> answer) {
    JsonObject said = Program.object(answer);
    if (answer.statusCode() == 200) {
      return said.getInt("received")
          + " "
          + said.getInt("created")
          + " "
          + said.getInt("updated")
          + " "
          + said.getInt("unchanged");
    }
    return answer.statusCode() + " " + list(said, "errors");
  }

  static String warnings(HttpResponse<String> answer) {
    return list(Program.object(answer), "warnings");
  }

  /** Line, field and rule of each. */
  private static String list(JsonObject said, String name) {
    return !said.containsKey(name)
        ? ""
        : said.getJsonArray(name).stream()
            .map(JsonObject.class::cast)
            .map(
                one ->
                    one.get("line")
                        + ":"
                        + one.getString("field", "-")
                        + ":"
                        + one.getString("rule"))
            .collect(Collectors.joining(" "));
  }

  /** Takes away what was sent to the centre of these tests: nothing else ever is. */
  static void forget() throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register");
        var statement = owner.createStatement()) {
      for (String table : TABLES) {
        statement.execute("alter table register." + table + " disable trigger user");
        statement.execute(
            "delete from register.%1$s where centre = '%2$s' and transfer is not null"
                .formatted(table, CENTRE));
        statement.execute("alter table register." + table + " enable trigger user");
      }
      owner.commit();
    }
  }
}
