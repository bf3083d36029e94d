package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static shelter.report.Reports.REPORT;
import static shelter.report.Reports.YEAR;
import static shelter.report.Reports.assertStatus;
import static shelter.report.Reports.errors;
import static shelter.report.Reports.good;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Program;
import shelter.browser.Stored;

/** Who may do what with a report in which state, and when (contract sections 3 and 5). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportStatesIT {
  private Reports reports;
  private Program manager;
  private Program office;

  @BeforeEach
  void open() throws Exception {
    reports = new Reports();
    manager = reports.manager;
    office = reports.office;
  }

  @AfterEach
  void remove() throws SQLException {
    ReportYear.remove(YEAR);
  }

  /** Every state x action, for the manager and the office: the same table as in the database. */
  @ParameterizedTest
  @CsvSource({
    "NONE,      200, 422, 409, 409, 200",
    "DRAFT,     200, 200, 409, 409, 200",
    "SUBMITTED, 409, 409, 200, 200, 409",
    "RETURNED,  200, 200, 409, 409, 200",
    "APPROVED,  409, 409, 409, 200, 409",
    "EXCUSED,   409, 409, 409, 200, 409",
  })
  void stateDecidesWhatMayBeDone(
      String state, int put, int submit, int approve, int sendBack, int excuse) throws Exception {
    int[] expected = {put, submit, approve, sendBack, excuse};
    for (int action = 0; action < expected.length; action++) {
      reports.bring(state);
      HttpResponse<String> answer =
          switch (action) {
            case 0 -> reports.put("{}");
            case 1 -> manager.post(REPORT + "/submit", "");
            case 2 -> office.post(REPORT + "/approve", "{}");
            case 3 -> office.post(REPORT + "/return", "{\"reason\": \"Se over årsverkene\"}");
            default -> office.post(REPORT + "/excuse", "{\"reason\": \"Senteret brant\"}");
          };
      assertStatus(expected[action], answer);
      if (expected[action] == 200) {
        String now =
            List.of(
                    state.equals("RETURNED") ? "RETURNED" : "DRAFT",
                    "SUBMITTED",
                    "APPROVED",
                    "RETURNED",
                    "EXCUSED")
                .get(action);
        assertEquals(now, Program.object(answer).getString("status"));
      }
    }
  }

  /** A year that is not open refuses every action on every report. */
  @ParameterizedTest
  @CsvSource({"CLOSING", "CLOSED", "PUBLISHED"})
  void yearThatIsNotOpenRefusesEverything(String yearState) throws Exception {
    for (String state : List.of("NONE", "DRAFT", "SUBMITTED", "RETURNED", "APPROVED", "EXCUSED")) {
      reports.bring(state);
      ReportYear.state(YEAR, yearState);
      String before = reports();
      assertStatus(409, reports.put("{}"));
      assertStatus(409, manager.post(REPORT + "/submit", ""));
      assertStatus(409, office.post(REPORT + "/approve", "{}"));
      assertStatus(409, office.post(REPORT + "/return", "{\"reason\": \"grunn\"}"));
      assertStatus(409, office.post(REPORT + "/excuse", "{\"reason\": \"grunn\"}"));
      assertEquals(before, reports());
      ReportYear.state(YEAR, "OPEN");
    }
  }

  private static String reports() {
    return Stored.value(
        "select coalesce(string_agg(to_jsonb(r)::text, ' '), '') from register.centre_report r where year = "
            + YEAR);
  }

  @Test
  void reasonIsAskedForAndReachesTheManager() throws Exception {
    reports.bring("SUBMITTED");
    for (String none : List.of("", "{}", "{\"reason\": \"  \"}", "{\"reason\": null}")) {
      assertEquals(Set.of("REQUIRED reason"), errors(office.post(REPORT + "/return", none)));
    }
    assertEquals(
        Set.of("FORMAT reason"),
        errors(office.post(REPORT + "/return", "{\"reason\": \"ring 010101 12377 nå\"}")));
    good(office.post(REPORT + "/return", "{\"reason\": \"Årsverk mangler\"}"));
    assertEquals("Årsverk mangler", good(manager.get(REPORT)).getString("reason"));
    assertEquals(
        "DRAFT,SUBMITTED,RETURNED",
        Stored.value(
            "select string_agg(status, ',' order by at) from register.report_step where centre = 'oslo' and year = "
                + YEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "manager.oslo,   200, 200, 200, 403",
    "manager.bergen, 404, 404, 404, 403",
    "staff.oslo,     403, 403, 403, 403",
    "admin,          403, 403, 403, 403",
    "office,         403, 403, 403, 409",
  })
  void roleDecidesWhoMay(String username, int get, int put, int submit, int decide)
      throws Exception {
    Program somebody = Program.of(username);
    assertStatus(get, somebody.get(REPORT));
    assertStatus(put, somebody.send("PUT", REPORT, "{}"));
    assertStatus(submit, somebody.post(REPORT + "/submit", ""));
    if (decide == 409) {
      assertStatus(409, somebody.post(REPORT + "/approve", ""));
    } else {
      for (String action : List.of("approve", "return", "excuse")) {
        assertStatus(decide, somebody.post(REPORT + "/" + action, "{\"reason\": \"grunn\"}"));
      }
    }
    assertStatus(401, Program.unknown().get(REPORT));
  }

  /** Of those who do the same at once, one does it, and the others are told how things stand. */
  @Test
  void thoseWhoDecideOrBeginAtOnceAreAnswered() throws Exception {
    for (int round = 0; round < 3; round++) {
      reports.bring("NONE");
      atOnce(() -> reports.put("{\"fte\": 1}"));
      reports.bring("NONE");
      atOnce(() -> office.post(REPORT + "/excuse", "{\"reason\": \"Brann\"}"));
      reports.bring("SUBMITTED");
      atOnce(() -> office.post(REPORT + "/return", "{\"reason\": \"Se over\"}"));
      atOnce(() -> manager.post(REPORT + "/submit", ""));
    }
  }

  private static void atOnce(Callable<HttpResponse<String>> what) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Integer> told = new ArrayList<>();
      for (var one : threads.invokeAll(Collections.nCopies(4, what))) {
        told.add(one.get().statusCode());
      }
      assertEquals(
          Set.of(),
          told.stream().filter(one -> one != 200 && one != 409).collect(Collectors.toSet()));
      assertTrue(told.contains(200), told.toString());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void signsThatNoKeyboardWritesAreRefusedInEveryText() throws Exception {
    reports.bring("SUBMITTED");
    assertEquals(
        Set.of("FORMAT reason"),
        errors(office.post(REPORT + "/return", "{\"reason\": \"ring 98765432 i dag\"}")));
    for (String sign : List.of("\\u0000", "\\u001b", "\\ud800")) {
      assertEquals(
          Set.of("FORMAT reason"),
          errors(office.post(REPORT + "/return", "{\"reason\": \"for" + sign + "an\"}")));
    }
    reports.bring("NONE");
    assertEquals(
        Set.of(
            "FORMAT explanations.STAYS",
            "FORMAT women.otherText",
            "RANGE women.municipalitiesServed",
            "RANGE events.0.fromDate"),
        errors(
            reports.put(
                "{\"explanations\": {\"STAYS\": \"a\\u0000b\"}, \"women\": {\"otherText\": \"a\\u0000b\", \"municipalitiesServed\": [\""
                    + "0301 ".repeat(3000)
                    + "x\"]}, \"events\": [{\"fromDate\": \"+999999999-01-01\"}]}")));
  }

  @Test
  void whatIsNowhereIsNotFound() throws Exception {
    assertStatus(404, manager.get("/api/v1/centres/oslo/reports/2099"));
    assertStatus(404, manager.get("/api/v1/centres/oslo/reports/x"));
    assertStatus(404, office.post("/api/v1/centres/nowhere/reports/" + YEAR + "/approve", ""));
    assertStatus(404, office.post("/api/v1/centres/oslo/reports/2099/approve", ""));
  }
}
