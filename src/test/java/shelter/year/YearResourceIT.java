package shelter.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Program;
import shelter.TestDatabase;
import shelter.browser.Stored;

/** The office's program opens years, counts them and takes their figures away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearResourceIT {
  private static final String YEARS = "/api/v1/years";
  private Program office;

  @BeforeEach
  void signIn() throws Exception {
    office = Program.of("office");
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", Program.type(answer), answer.body());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "a cookie is set");
  }

  private static String detail(HttpResponse<String> answer) {
    return Program.object(answer).getString("detail");
  }

  private JsonObject year(int year) throws Exception {
    HttpResponse<String> answer = office.get(YEARS);
    assertEquals(200, answer.statusCode(), answer.body());
    return ((JsonArray) Program.read(answer))
        .getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getInt("year") == year)
            .findFirst()
            .orElse(null);
  }

  @Test
  void everyYearSaysWhereItStands() throws Exception {
    JsonObject running = year(2026);
    assertEquals("OPEN", running.getString("state"));
    assertEquals(JsonValue.NULL, running.get("version"));
    JsonObject published = year(2020);
    assertEquals("PUBLISHED", published.getString("state"));
    assertTrue(published.getInt("version") >= 1, published.toString());
    String counted = published.getString("lastCount");
    assertTrue(counted.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?\\+0[12]:00"), counted);
  }

  @Test
  void openYearIsMadeOnceAndAClosedOneStaysClosed() throws Exception {
    assertNull(year(2093));
    try {
      for (int i = 0; i < 2; i++) {
        HttpResponse<String> answer = office.post(YEARS + "/2093/open", "");
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject opened = Program.object(answer);
        assertEquals(2093, opened.getInt("year"));
        assertEquals("OPEN", opened.getString("state"));
        assertEquals(JsonValue.NULL, opened.get("version"));
        assertEquals(JsonValue.NULL, opened.get("lastCount"));
        assertEquals(opened, year(2093));
      }
    } finally {
      owner("delete from register.reporting_year where year = 2093");
    }
    HttpResponse<String> closed =
        office.send("POST", YEARS + "/2020/open", "", "Accept-Language", "en");
    assertProblem(409, closed);
    assertEquals("The year 2020 is not open.", detail(closed));
    assertEquals("PUBLISHED", year(2020).getString("state"));
  }

  @ParameterizedTest
  @CsvSource({"1999", "2101", "-1"})
  void yearOutsideTheRegisterIsTold(int year) throws Exception {
    HttpResponse<String> answer = office.post(YEARS + "/" + year + "/open", "");
    assertProblem(422, answer);
    JsonObject error = Program.object(answer).getJsonArray("errors").getJsonObject(0);
    assertEquals("year", error.getString("field"));
    assertEquals("RANGE", error.getString("rule"));
    assertEquals("Skriv et år fra 2000 til 2100.", error.getString("message"));
    assertNull(year(year));
  }

  @Test
  void countTellsWhatItCountedAndStoresIt() throws Exception {
    OffsetDateTime before = OffsetDateTime.now();
    HttpResponse<String> answer = office.post(YEARS + "/2026/count", "");
    assertEquals(200, answer.statusCode(), answer.body());
    JsonObject count = Program.object(answer);
    assertEquals(2026, count.getInt("year"));
    OffsetDateTime started = OffsetDateTime.parse(count.getString("started"));
    assertTrue(Duration.between(before, started).abs().toSeconds() < 60, started.toString());
    assertTrue(count.getJsonNumber("seconds").doubleValue() < 60);
    JsonObject records = count.getJsonObject("records");
    for (String kind : List.of("stays", "childStays", "dayVisits", "phoneConversations")) {
      assertTrue(records.getInt(kind) > 0, kind + " " + records);
    }
    assertTrue(records.getInt("reports") >= 0);
    assertEquals(
        Stored.number("select count(*) from register.statistic where year = 2026"),
        count.getInt("cells"));
    assertEquals(
        Stored.number("select count(*) from register.counted_table where year = 2026"),
        count.getInt("tables"));
    assertTrue(count.getInt("changed") >= 0);
    assertEquals(count.getString("started"), year(2026).getString("lastCount"));
  }

  @Test
  void yearThatIsNotOpenOrBeingCountedIsNotCounted() throws Exception {
    assertProblem(409, office.post(YEARS + "/2020/count", ""));
    assertProblem(404, office.post(YEARS + "/2094/count", ""));
    try (Connection other = TestDatabase.asOwner("register")) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("select pg_advisory_xact_lock(hashtext('register.count'), 2026)");
      HttpResponse<String> answer = office.post(YEARS + "/2026/count", "");
      assertProblem(409, answer);
      assertTrue(detail(answer).contains("allerede i gang"), detail(answer));
      other.rollback();
    }
  }

  @Test
  void cellsOfAYearAreTheFiguresOfTheNationWithNothingHidden() throws Exception {
    HttpResponse<String> answer = office.get(YEARS + "/2020/cells");
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("text/csv", Program.type(answer));
    List<String> lines = List.of(answer.body().split("\r\n"));
    assertEquals("table,row_code,column_code,value,base", lines.get(0));
    for (String known :
        List.of(
            "residents_and_stays,PERSONS,TOTAL,1668,",
            "residents_and_stays,PERSONS,MAN,137,",
            "residents_and_stays,STAYS,TOTAL,2198,")) {
      assertTrue(lines.contains(known), known);
    }
    assertEquals(
        Stored.number("select count(*) from register.statistic where year = 2020"),
        lines.size() - 1);
    assertEquals(
        Stored.number("select count(value) from register.statistic where year = 2020"),
        lines.stream().skip(1).filter(line -> !line.split(",", -1)[3].isEmpty()).count(),
        "figures are left out");
    assertEquals(
        Stored.number("select count(base) from register.statistic where year = 2020"),
        lines.stream().skip(1).filter(line -> !line.split(",", -1)[4].isEmpty()).count(),
        "bases are left out");
    assertTrue(
        lines.stream()
            .skip(1)
            .allMatch(one -> one.matches("[a-z_0-9]+,[^,]+,[^,]+,(-?[\\d.]+)?,\\d*")),
        "a figure is not plain");
    List<String> tables = lines.stream().skip(1).map(one -> one.replaceAll(",.*", "")).toList();
    assertEquals(tables.stream().sorted().toList(), tables);
    assertEquals(
        "office cells",
        Stored.value(
            "select account || ' ' || detail from register.audit where action = 'EXPORT' and chain = '-' and record = '2020' order by seq desc limit 1"));
    assertProblem(404, office.get(YEARS + "/2094/cells"));
  }

  @Test
  void whatIsNoYearIsNowhere() throws Exception {
    for (String year : List.of("x", "20x6", "99999999999", "%20", "2026.0")) {
      assertProblem(404, office.post(YEARS + "/" + year + "/open", ""));
      assertProblem(404, office.post(YEARS + "/" + year + "/count", ""));
      assertProblem(404, office.get(YEARS + "/" + year + "/cells"));
    }
    assertProblem(405, office.post(YEARS, ""));
    assertProblem(405, office.get(YEARS + "/2026/count"));
  }

  @ParameterizedTest
  @CsvSource({"staff.oslo", "manager.oslo", "admin"})
  void nobodyElseLearnsOrChangesAnything(String username) throws Exception {
    Program other = Program.of(username);
    assertProblem(403, other.get(YEARS));
    for (String year : List.of("2026", "2094", "1999")) {
      assertProblem(403, other.post(YEARS + "/" + year + "/open", ""));
      assertProblem(403, other.post(YEARS + "/" + year + "/count", ""));
      HttpResponse<String> cells = other.get(YEARS + "/" + year + "/cells");
      assertProblem(403, cells);
      assertFalse(cells.body().contains("residents_and_stays"));
    }
    assertNull(year(2094));
  }

  private static void owner(String sql) throws SQLException {
    try (Connection owner = TestDatabase.asOwner("register")) {
      owner.createStatement().execute(sql);
      owner.commit();
    }
  }
}
