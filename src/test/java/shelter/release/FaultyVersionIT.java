package shelter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.TestDatabase;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.closing.OwnYear;

/** A year is published, corrected and withdrawn, and the public sees what it should of each. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FaultyVersionIT {
  private static final Pattern FIGURE =
      Pattern.compile("(?s)<tr data-row=\"([A-Z0-9_]+)\">.*?</tr>");

  private Visitor office;
  private Visitor anyone;
  private Program program;

  @BeforeEach
  void enter() throws Exception {
    office = new Visitor(Deployed.address(""));
    office.signIn("office");
    anyone = new Visitor(Deployed.address(""));
    program = Program.of("office");
  }

  /** Whether the page answers with that status and all of these words. */
  private void assertShown(int status, String path, String... words) throws Exception {
    HttpResponse<String> page = anyone.open(path);
    assertEquals(status, page.statusCode(), path);
    for (String word : words) {
      assertTrue(page.body().contains(word), word + " is not on " + path + "\n" + page.body());
    }
  }

  private static String chapter(int year) {
    return "/statistics/chapter?year=" + year + "&chapter=dayusers";
  }

  private static List<String> figures(String page) {
    return FIGURE
        .matcher(page)
        .results()
        .map(MatchResult::group)
        .map(row -> row.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
        .toList();
  }

  private static void talk(int year, int from, int to) {
    for (int day = from; day <= to; day++) {
      assertNull(
          OwnYear.refused("oslo", OwnYear.conversation("oslo", "%d-03-%02d".formatted(year, day))));
    }
  }

  private HttpResponse<String> withdraw(OwnYear own, int version, String reason) throws Exception {
    return program.post(
        own.path("withdraw"), "{\"version\":%d,\"reason\":\"%s\"}".formatted(version, reason));
  }

  @Test
  void onlyVersionIsWithdrawnOnThePageAndTheYearSaysSoUntilThereIsANewOne() throws Exception {
    try (OwnYear own = new OwnYear(2006)) {
      talk(2006, 1, 5);
      assertEquals(200, program.post(own.path("close"), "").statusCode());
      assertShown(404, chapter(2006));
      office.open("/publication/preview?year=2006&chapter=dayusers");
      List<String> previewed = figures(office.page());
      assertTrue(previewed.size() > 10, office.page());
      assertTrue(office.page().contains("Ikke publisert"));

      String preview = "/publication/preview?year=2006";
      office.open(preview);
      assertEquals(302, office.send(preview, "publish", Map.of()).statusCode());
      assertEquals("PUBLISHED", own.state());
      assertShown(200, chapter(2006));
      assertEquals(previewed, figures(anyone.page()), "the preview was something else");

      String form = "/publication/withdraw?year=2006&version=1";
      for (String none : List.of("", "ok", "Ring Kari på 22 33 44 55 eller 22334455")) {
        office.open(form);
        String told = office.send(form, "withdraw", Map.of("reason", none)).body();
        assertTrue(told.contains("id=\"reason-error\""), none + told);
      }
      assertShown(200, chapter(2006));
      office.open(form);
      assertEquals(
          302,
          office.send(form, "withdraw", Map.of("reason", "Oslo was counted twice")).statusCode());
      assertShown(410, chapter(2006), "Versjon 1 av tallene for 2006", "Oslo was counted twice");
      assertFalse(anyone.page().contains("class=\"sheet\""));
      assertShown(200, "/", "Oslo was counted twice");
      assertEquals("CLOSED", own.state());
      assertEquals(404, office.open(form).statusCode());
      office.open("/publication/list");
      assertTrue(office.page().contains("Oslo was counted twice"));

      office.open(preview);
      String told = office.send(preview, "publish", Map.of()).body();
      assertTrue(told.contains("id=\"reason-error\""), "a new version without a reason");
      office.open(preview);
      assertEquals(
          302,
          office.send(preview, "publish", Map.of("reason", "Oslo is counted once")).statusCode());
      assertShown(200, chapter(2006), "Oslo is counted once", "versjon 2");
      assertFalse(anyone.page().contains("Oslo was counted twice"));
      assertEquals(
          "WITHDRAW",
          Stored.value(
              "select action from register.audit where record = '2006' and action = 'WITHDRAW'"));
    }
  }

  @Test
  void versionBeforeAWithdrawnOneStandsAgainAndTheWithdrawnIsUnreadable() throws Exception {
    try (OwnYear own = new OwnYear(2007)) {
      talk(2007, 1, 5);
      assertEquals(200, program.post(own.path("close"), "").statusCode());
      assertEquals(202, program.post(own.path("publish"), "").statusCode());
      assertShown(200, chapter(2007));
      final List<String> first = figures(anyone.page());
      String reopen =
          "{\"reason\":\"More were found\",\"until\":\"%s\"}"
              .formatted(java.time.Instant.now().plusSeconds(7200));
      assertEquals(200, program.post(own.path("reopen"), reopen).statusCode());
      talk(2007, 6, 9);
      assertEquals(200, program.post(own.path("close"), "").statusCode());
      assertEquals(
          202,
          program.post(own.path("publish"), "{\"reason\":\"Four more were found\"}").statusCode());
      assertShown(200, chapter(2007), "Four more were found");
      assertFalse(first.equals(figures(anyone.page())));
      assertEquals(200, office.open("/publication/list").statusCode());
      assertTrue(office.page().contains("of-phone_conversations"), office.page());

      assertEquals(422, withdraw(own, 2, "x").statusCode());
      assertEquals(409, withdraw(own, 3, "There is none").statusCode());
      HttpResponse<String> done = withdraw(own, 2, "Four were made up");
      assertEquals(200, done.statusCode(), done.body());
      assertEquals("CLOSED", Program.object(done).getString("state"));
      assertEquals(409, withdraw(own, 2, "Four were made up").statusCode());
      assertShown(
          200, chapter(2007), "Versjon 2 av tallene", "Four were made up", "Versjon 1 gjelder");
      assertEquals(first, figures(anyone.page()));
      assertUnreadable(2007, 2);
      assertEquals(
          202, program.post(own.path("publish"), "{\"reason\":\"Once more\"}").statusCode());
      assertShown(200, chapter(2007), "Once more");
      assertEquals(
          "3", Stored.value("select max(version) from register.publication where year = 2007"));
    }
  }

  /** Evidence for the owner; for whoever asks by the application's role there is nothing. */
  private static void assertUnreadable(int year, int version) throws SQLException {
    String of = " where year = %d and version = %d".formatted(year, version);
    for (String table : List.of("published_table", "published_statistic")) {
      String count = "select count(*) from register." + table + of;
      assertTrue(Stored.number(count) > 0, table + " is not kept");
      try (Connection application = TestDatabase.asApplication("register", "oslo");
          var row = application.createStatement().executeQuery(count)) {
        row.next();
        assertEquals(0, row.getInt(1), table);
      }
    }
    for (String change :
        List.of(
            "update register.publication set withdrawn_at = null, withdrawn_by = null, withdrawal = null",
            "update register.publication set reason = 'Another'",
            "delete from register.published_statistic",
            "delete from register.publication")) {
      assertEquals("42501", OwnYear.refused("oslo", change + of), "application: " + change);
      try (Connection counting = TestDatabase.asCounting("register");
          var statement = counting.createStatement()) {
        statement.execute(change + of);
        throw new AssertionError("counting: " + change);
      } catch (SQLException e) {
        assertEquals("42501", e.getSQLState(), "counting: " + change);
      }
    }
  }

  /** What the second person says yes to is what the first one saw, or it is not published. */
  @Test
  void secondPersonApprovesTheFiguresThatWereAskedForAndNoOthers() throws Exception {
    try (OwnYear own = new OwnYear(2008)) {
      talk(2008, 1, 5);
      assertEquals(200, program.post(own.path("close"), "").statusCode());
      office.open("/publication/preview?year=2008");
      String digest =
          Pattern.compile("<code>([0-9a-f]{64})</code>")
              .matcher(office.page())
              .results()
              .findFirst()
              .orElseThrow()
              .group(1);
      String ask =
          "insert into register.approval (kind, year, asked_by, digest) values ('PUBLISH', 2008, '%s', '%s')";
      Stored.run(ask.formatted("office", digest));
      office.open("/publication/preview?year=2008");
      assertFalse(office.page().contains(":approve\""), "one's own can be approved");
      assertEquals(409, approve().statusCode());
      Stored.run(
          "delete from register.approval where year = 2008",
          ask.formatted("office2", "0".repeat(64)));
      HttpResponse<String> refused = approve();
      assertEquals(409, refused.statusCode());
      assertTrue(refused.body().contains("2008"), refused.body());
      assertEquals("CLOSED", own.state());
      Stored.run(
          "delete from register.approval where year = 2008", ask.formatted("office2", digest));
      String preview = "/publication/preview?year=2008";
      office.open(preview);
      assertEquals(302, office.send(preview, "approve", Map.of()).statusCode());
      assertEquals(
          "office2 office " + digest,
          Stored.value(
              "select concat_ws(' ', published_by, approved_by, digest) from register.publication where year = 2008"));
    }
  }

  private HttpResponse<String> approve() throws Exception {
    return program.post(
        "/api/v1/approvals/" + Stored.value("select id from register.approval where year = 2008"),
        "");
  }
}
