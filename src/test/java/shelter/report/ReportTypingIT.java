package shelter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;

/** Where the pages of the report send what is being typed, and where the PDF comes from. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportTypingIT {
  private static final int YEAR = 2081;
  private static final String PATH = "/api/report/" + YEAR;
  private static final String PDF = "/api/own/report/" + YEAR + ".pdf";

  private final Visitor manager = new Visitor(Deployed.address(""));

  @BeforeEach
  void begin() throws Exception {
    ReportYear.open(YEAR);
    manager.signIn("manager.oslo");
  }

  @AfterEach
  void remove() throws Exception {
    ReportYear.remove(YEAR);
  }

  private HttpResponse<String> put(String json) throws Exception {
    return manager.call("PUT", PATH, json);
  }

  private static String stored(String column) {
    return Stored.value(
        "select "
            + column
            + " from register.centre_report where centre = 'oslo' and year = "
            + YEAR);
  }

  @Test
  void whatCanBeReadIsKeptAndTheRestToldAtItsName() throws Exception {
    String told =
        put("{\"employeesFullTime\":[\"7\"],\"fte\":[\"mange\"],\"municipalFunding-0301\":[\"1 000\"]}")
            .body();
    assertTrue(told.matches("\\{\"clock\":\"\\d\\d\\.\\d\\d\",.*"), told);
    assertTrue(told.contains("\"refused\":{\"fte\":\""), told);
    assertTrue(told.contains("\"staff\":{\"words\":"), told);
    assertTrue(told.contains("\"funding\":\"1\u00a0000\""), told);
    assertEquals("7", stored("employees_full_time"));
    assertEquals("{\"0301\": \"1000\"}", stored("municipal_funding"));
    put("{\"employeesFullTime\":[]}");
    assertEquals(null, stored("employees_full_time"));
  }

  @Test
  void eventThatIsEmptyForAMomentKeepsItsPlace() throws Exception {
    put(
        "{\"e0-fromDate\":[\"2026-01-01\"],\"e1-fromDate\":[\"2026-02-02\"],\"e1-eventKind\":[\"FLOOD_FIRE\"]}");
    put("{\"e0-fromDate\":[]}");
    put("{\"e0-fromDate\":[\"2026-03-03\"]}");
    assertEquals(
        "2026-03-03 -, 2026-02-02 FLOOD_FIRE",
        Stored.value(
            "select string_agg(from_date || ' ' || coalesce(event_kind, '-'), ', ' order by position) from register.report_event where centre = 'oslo' and year = "
                + YEAR));
  }

  /** Both have come as far as the row of the report before either may write in it. */
  @Test
  void whatTwoTypeAtOnceIsKeptOfBoth() throws Exception {
    put("{\"fte\":[\"3\"]}");
    List<CompletableFuture<Integer>> typing = new ArrayList<>();
    try (Connection owner = TestDatabase.asOwner("register")) {
      owner
          .createStatement()
          .execute("select 1 from register.centre_report where year = " + YEAR + " for update");
      for (String json :
          List.of(
              "{\"e0-fromDate\":[\"2026-01-01\"],\"women-agencies-POLICE\":[\"INDIVIDUAL_CASES\"]}",
              "{\"e1-fromDate\":[\"2026-02-02\"],\"women-agencies-GP_EMERGENCY\":[\"INDIVIDUAL_CASES\"]}")) {
        typing.add(CompletableFuture.supplyAsync(() -> typed(json)));
      }
      Instant last = Instant.now().plusSeconds(60);
      while (Stored.number("select count(distinct pid) from pg_locks where not granted") < 2) {
        assertTrue(Instant.now().isBefore(last), "they never came to the row");
      }
      owner.commit();
    }
    for (CompletableFuture<Integer> one : typing) {
      assertEquals(200, one.get());
    }
    assertEquals(
        "2026-01-01 2026-02-02",
        Stored.value(
            "select string_agg(from_date::text, ' ' order by position) from register.report_event where centre = 'oslo' and year = "
                + YEAR));
    assertEquals(
        "{\"POLICE\": \"INDIVIDUAL_CASES\", \"GP_EMERGENCY\": \"INDIVIDUAL_CASES\"}",
        Stored.value(
            "select agencies from register.service_report where target = 'WOMEN' and centre = 'oslo' and year = "
                + YEAR));
  }

  private static int typed(String json) {
    try {
      Visitor one = new Visitor(Deployed.address(""));
      one.signIn("manager.oslo");
      return one.call("PUT", PATH, json).statusCode();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatNoPageSendsIsRefused() throws Exception {
    for (String json :
        new String[] {"", "[]", "{\"fte\":1}", "{\"fte\":[1]}", "{", "{\"a\":[\"\\u0000\"]}"}) {
      assertEquals(400, put(json).statusCode(), json);
    }
    assertEquals(400, put("{\"a\":" + "[".repeat(15_000) + "]".repeat(15_000) + "}").statusCode());
    assertEquals(413, put("{\"fte\":[\"" + "9".repeat(50_000) + "\"]}").statusCode());
    assertEquals(404, manager.call("PUT", "/api/report/1999", "{}").statusCode());
    assertEquals(409, manager.call("PUT", "/api/report/2020", "{}").statusCode());
    assertEquals(404, manager.call("PUT", "/api/report/x", "{}").statusCode());
    assertEquals(null, stored("status"));
  }

  @Test
  void onlyTheManagerTypes() throws Exception {
    assertEquals(401, new Visitor(Deployed.address("")).call("PUT", PATH, "{}").statusCode());
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.oslo");
    assertEquals(403, staff.call("PUT", PATH, "{}").statusCode());
    assertEquals(403, staff.call("GET", PDF, "").statusCode());
    Visitor other = new Visitor(Deployed.address(""));
    other.signIn("manager.bergen");
    put("{\"fte\":[\"3\"]}");
    assertEquals(404, other.call("GET", PDF, "").statusCode());
    assertEquals(200, manager.call("GET", PDF, "").statusCode());
  }

  @Test
  void whatIsSubmittedIsTypedNoMore() throws Exception {
    put("{\"fte\":[\"3\"]}");
    ReportYear.owner(
        "update register.centre_report set status = 'SUBMITTED' where centre = 'oslo' and year = "
            + YEAR);
    assertEquals(409, put("{\"fte\":[\"4\"]}").statusCode());
    assertEquals("3.0", stored("fte"));
  }
}
