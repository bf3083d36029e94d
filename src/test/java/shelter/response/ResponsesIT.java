package shelter.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shelter.Deployed;
import shelter.Program;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.report.ReportYear;

/** The office sees where each centre stands, decides and reminds; it never sees a record. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResponsesIT {
  private static final int YEAR = 2085;
  private static final String REPORT = "/api/v1/centres/moss/reports/" + YEAR;
  private final Visitor office = new Visitor(Deployed.address(""));

  @BeforeEach
  void open() throws Exception {
    ReportYear.open(YEAR);
    office.signIn("office");
  }

  @AfterEach
  void remove() throws SQLException {
    ReportYear.owner("delete from register.centre_contact where centre = 'moss'");
    ReportYear.remove(YEAR);
  }

  private static Map<String, NamedCsvRecord> map(int year) throws Exception {
    HttpResponse<String> answer = Program.of("office").get("/api/v1/years/" + year + "/responses");
    assertEquals(200, answer.statusCode(), answer.body());
    Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
    CsvReader.builder()
        .ofNamedCsvRecord(answer.body().substring(1))
        .forEach(one -> rows.put(one.getField("centre"), one));
    return rows;
  }

  @Test
  void everyCentreStandsOnTheMapWithTheNumbersOfItsRecords() throws Exception {
    Map<String, NamedCsvRecord> rows = map(2025);
    assertEquals(
        Stored.number(
            "select count(*) from register.centre where code not like 'it-%' and valid_to is null"),
        rows.size());
    for (String centre : List.of("oslo", "alta", "moss")) {
      long records = 0;
      for (String counted :
          List.of("counted_stay", "counted_child_stay", "counted_visit", "counted_conversation")) {
        records +=
            Stored.number(
                "select count(*) from statistics."
                    + counted
                    + " where reporting_year = 2025 and centre = ?",
                centre);
      }
      assertEquals(records, Long.parseLong(rows.get(centre).getField("records")), centre);
      assertEquals(
          Stored.number(
              "select count(*) from register.remarks(2025) where severity = 'ERROR' and centre = ?",
              centre),
          Long.parseLong(rows.get(centre).getField("errors")),
          centre);
      assertEquals(
          Stored.value(
              "select coalesce((select status from register.centre_report where year = 2025 and centre = ?), 'NOT_STARTED')",
              centre),
          rows.get(centre).getField("status"));
      assertFalse(rows.get(centre).getField("lastActivity").isEmpty());
    }
    assertTrue(
        rows.values().stream().anyMatch(one -> one.getField("status").equals("APPROVED"))
            && rows.values().stream()
                .anyMatch(one -> one.getField("status").equals("NOT_STARTED")));
  }

  @Test
  void pagesOfTheOfficeHoldNoRecordOfAnybody() throws Exception {
    String key =
        Stored.value(
            "select user_key from register.stay where centre = 'oslo' and user_key is not null and admission_date > '2025-01-01' limit 1");
    String id = Stored.some("stay", "oslo");
    for (String page :
        List.of(
            "/response/list?year=2025&state=ALL",
            "/response/report?year=2025&centre=oslo",
            "/response/reminders?year=2025")) {
      String body = office.open(page).body();
      assertTrue(body.contains("Oslo krisesenter"), page);
      assertFalse(body.contains(key) || body.contains(id), page);
    }
    try (Connection connection = TestDatabase.asApplication("register")) {
      TestDatabase.enter(connection, TestDatabase.token("register", "office", "OFFICE", null));
      assertThrows(
          SQLException.class,
          () -> connection.createStatement().executeQuery("select * from register.remarks(2025)"));
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/response/list?year=abc",
        "/response/report?year=abc&centre=oslo",
        "/year/close?year=abc",
        "/year/version?year=2020&version=99999999999"
      })
  void addressThatCannotBeReadIsAPageNotFound(String address) throws Exception {
    assertEquals(404, office.open(address).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"staff.oslo", "manager.oslo", "admin"})
  void nobodyElseSeesTheMap(String username) throws Exception {
    assertEquals(403, Program.of(username).get("/api/v1/years/2025/responses").statusCode());
    Visitor other = new Visitor(Deployed.address(""));
    other.signIn(username);
    for (String page :
        List.of(
            "/response/list",
            "/response/reminders?year=2025",
            "/response/report?year=2025&centre=oslo")) {
      assertEquals(403, other.open(page).statusCode(), page);
    }
  }

  @Test
  void officeApprovesReturnsAndExcusesOnThePage() throws Exception {
    Program manager = Program.of("manager.moss");
    String page = "/response/report?year=" + YEAR + "&centre=moss";
    assertTrue(decide(page, "excuse", "").contains("Skriv grunnen"));
    assertTrue(decide(page, "excuse", "Ikke i drift").contains("Senteret er fritatt"));
    assertEquals("EXCUSED", status());
    decide(page, "sendBack", "Likevel i drift");
    assertEquals("RETURNED", status());
    assertEquals(200, manager.send("PUT", REPORT, "{\"ownership\": \"MUNICIPAL\"}").statusCode());
    assertEquals(200, manager.post(REPORT + "/submit", "").statusCode());
    assertTrue(decide(page, "approve", "").contains("Rapporten er godkjent"));
    assertEquals("APPROVED", status());
    assertEquals("APPROVED", map(YEAR).get("moss").getField("status"));
    String shown = office.open(page).body();
    assertTrue(shown.contains("Likevel i drift") && shown.contains("Ikke i drift"), "no history");
  }

  private String decide(String page, String button, String reason) throws Exception {
    office.open(page);
    return office.send(page, button, Map.of("reason", reason)).body();
  }

  private static String status() {
    return Stored.value(
        "select status from register.centre_report where centre = 'moss' and year = " + YEAR);
  }

  @Test
  void valuesThatChangeAfterTheSubmissionAreToldToTheOffice() throws Exception {
    Program manager = Program.of("manager.moss");
    manager.send("PUT", REPORT, "{}");
    assertEquals(200, manager.post(REPORT + "/submit", "").statusCode());
    assertEquals("0", map(YEAR).get("moss").getField("changedSinceSubmission"));
    // As if records had been taken out since.
    ReportYear.owner(
        "update register.centre_report set receipt = receipt || '{\"STAYS\": \"7\"}' where centre = 'moss' and year = "
            + YEAR);
    assertEquals("1", map(YEAR).get("moss").getField("changedSinceSubmission"));
    assertTrue(
        office
            .open("/response/report?year=" + YEAR + "&centre=moss")
            .body()
            .contains("1 tall endret"));
  }

  @Test
  void centreIsRemindedByMailLetterAndTelephone() throws Exception {
    ReportYear.owner(
        "insert into register.centre_contact (centre, name, email, phone) values ('moss', 'Kari Prøve', 'leder@example.org', '99999999')");
    String page = "/response/reminders?year=" + YEAR;
    GreenMail server =
        new GreenMail(
            new ServerSetup(
                Integer.getInteger("test.mail.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      String body = office.open(page).body();
      assertTrue(body.contains("leder@example.org") && body.contains("Kari Prøve"));
      office.send(page, button(body, "Send e-post"), Map.of());
      assertEquals(1, server.getReceivedMessages().length);
      assertEquals(
          "leder@example.org", server.getReceivedMessages()[0].getAllRecipients()[0].toString());
      assertTrue(server.getReceivedMessages()[0].getContent().toString().contains("" + YEAR));
    } finally {
      server.stop();
    }
    office.open(page);
    assertTrue(
        office
            .send(page, "noteCall", Map.of("centre", "moss", "note", "ring 01010112377 igjen"))
            .body()
            .contains("fødselsnummer"));
    office.open(page);
    String told =
        office.send(page, "noteCall", Map.of("centre", "moss", "note", "Sender på fredag")).body();
    assertTrue(told.contains("Sender på fredag"));
    assertEquals("2", map(YEAR).get("moss").getField("reminders"));
  }

  /** The id of the first button of that name after the centre's own row began. */
  private static String button(String page, String name) {
    String row = page.substring(page.indexOf("leder@example.org"));
    Matcher found =
        Pattern.compile("id=\"page:([^\"]+)\"[^>]*>\\s*<span[^>]*>" + name).matcher(row);
    assertTrue(found.find(), "no button " + name);
    assertNotNull(found.group(1));
    return found.group(1);
  }
}
