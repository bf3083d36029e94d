package shelter.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The office does on its pages what its programs do at their doors. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearPagesIT {
  private Visitor office;

  @BeforeEach
  void signIn() throws Exception {
    office = new Visitor(Deployed.address(""));
    office.signIn("office");
  }

  private String press(String path, String button, Map<String, String> answers) throws Exception {
    assertEquals(200, office.open(path).statusCode(), path);
    assertTrue(office.page().contains("\"page:" + button + "\""), button + " is not on " + path);
    HttpResponse<String> answer = office.send(path, button, answers);
    return answer.statusCode() == 302
        ? answer.headers().firstValue("Location").orElseThrow()
        : answer.body();
  }

  /** Presses the button of that id in the row of a list in which a word stands. */
  private void pressIn(String path, String word, String button) throws Exception {
    office.open(path);
    int row = office.page().indexOf(word);
    assertTrue(row >= 0, word + " is not on " + path);
    Matcher name = Pattern.compile("name=\"([^\"]*:" + button + ")\"").matcher(office.page());
    assertTrue(name.find(row), button + " is not on " + path);
    Map<String, String> fields = office.hidden();
    fields.put(name.group(1), name.group(1));
    HttpResponse<String> answer = office.post(path, fields);
    assertEquals(302, answer.statusCode(), answer.body());
  }

  private static String tomorrow() {
    return Instant.now().plus(1, ChronoUnit.DAYS).toString();
  }

  @Test
  void yearIsClosedProvedReopenedAndClosedAgainOnPages() throws Exception {
    try (OwnYear own = new OwnYear(2086)) {
      assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", "2086-03-01")));
      String version = press("/year/close?year=2086", "close", Map.of());
      assertTrue(version.contains("/year/version?"), version);
      assertEquals("CLOSED", own.state());
      String proved = press("/year/version?year=2086", "prove", Map.of());
      assertTrue(proved.contains("id=\"proof\"") && proved.contains("note ok"), proved);
      assertEquals(
          "office",
          Stored.value(
              "select account from register.audit where action = 'PROVE' and record = '2086'"));

      String reopen = "/year/reopen?year=2086";
      String told = press(reopen, "reopen", Map.of("reason", "x", "until", "1.1.2020"));
      assertTrue(told.contains("id=\"reason-error\"") && told.contains("id=\"until-error\""), told);
      assertTrue(
          press(reopen, "reopen", Map.of("reason", "x", "until", "soon"))
              .contains("id=\"until-error\""));
      press(
          reopen,
          "reopen",
          Map.of("reason", "Oslo has found one more", "until", tomorrow(), "centre", "oslo"));
      assertEquals("OPEN", own.state());
      assertEquals(404, office.open(reopen).statusCode());
      assertNull(OwnYear.refused("oslo", OwnYear.conversation("oslo", "2086-03-02")));
      office.open("/year/close?year=2086");
      assertTrue(office.page().contains("id=\"of-phone_conversations\""), office.page());
      press("/year/close?year=2086", "close", Map.of());
      office.open("/year/version?year=2086");
      for (String told2 : List.of("Oslo has found one more", "of-phone_conversations")) {
        assertTrue(office.page().contains(told2), told2);
      }
      assertEquals(200, office.open("/year/version?year=2086&version=1").statusCode());
      assertFalse(office.page().contains("of-phone_conversations"));
      assertEquals(404, office.open("/year/version?year=2086&version=3").statusCode());
      assertEquals(404, office.open("/year/close?year=2086").statusCode());
      press("/publication/preview?year=2086", "publish", Map.of());
      assertEquals("PUBLISHED", own.state());
    }
  }

  @Test
  void whatSomebodyElseAskedForIsApprovedOrRejectedAndTheOwnIsNot() throws Exception {
    try (OwnYear own = new OwnYear(2087)) {
      press("/year/close?year=2087", "close", Map.of());
      String ask =
          "insert into register.approval (kind, year, reason, until, asked_by) values ('REOPEN', 2087, '%s', now() + interval '1 hour', '%s')";
      Stored.run(ask.formatted("Asked by oneself", "office"));
      office.open("/year/list");
      assertTrue(office.page().contains("Asked by oneself"));
      assertFalse(office.page().contains(":approve\""), "one's own can be approved");
      Stored.run(
          "delete from register.approval where year = 2087",
          ask.formatted("Asked by another", "office2"));
      pressIn("/year/list", "Asked by another", "reject");
      assertEquals("CLOSED", own.state());
      Stored.run(ask.formatted("Asked once more", "office2"));
      pressIn("/year/list", "Asked once more", "approve");
      assertEquals("OPEN", own.state());
      assertEquals(
          "office2 office",
          Stored.value(
              "select asked_by || ' ' || approved_by from register.reopening where year = 2087"));
    }
  }

  @Test
  void versionThatTheClockMadeIsAcceptedOnItsPageAndOnlyThenPublished() throws Exception {
    try (OwnYear own = new OwnYear(2088)) {
      press("/year/close?year=2088", "close", Map.of());
      Stored.run("insert into register.closing (year, version, closed_at) values (2088, 2, now())");
      office.open("/year/list");
      office.call("POST", own.path("publish"), "");
      assertEquals("CLOSED", own.state());
      press("/year/version?year=2088", "accept", Map.of());
      assertEquals(
          "office",
          Stored.value(
              "select accepted_by from register.closing where year = 2088 and version = 2"));
    }
  }

  @Test
  void nextYearIsOpenedOnItsPage() throws Exception {
    office.open("/statistics/count");
    assertTrue(office.page().contains("/year/open?year=2027"), "nobody thinks of the next year");
    try {
      press("/year/open?year=2027", "open", Map.of());
      assertEquals(
          "OPEN", Stored.value("select state from register.reporting_year where year = 2027"));
      assertEquals(404, office.open("/year/open?year=2027").statusCode());
      office.open("/statistics/count");
      assertFalse(office.page().contains("/year/open?year=2027"));
    } finally {
      Stored.run("delete from register.reporting_year where year = 2027");
    }
  }
}
