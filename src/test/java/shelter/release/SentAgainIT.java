package shelter.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.closing.OwnYear;

/** What was done and not answered comes once more, as the proxy sends it, and is done once. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SentAgainIT {
  private static final int YEAR = 2014;

  private Program office;

  @BeforeEach
  void enter() throws Exception {
    office = Program.of("office");
  }

  @AfterEach
  void letDecide() {
    Stored.run(
        "drop trigger if exists approval_lost on register.approval",
        "drop function if exists register.lose_approval()");
  }

  /** Nothing that is decided can be committed: as when the node dies just before. */
  private static void loseDecisions() {
    Stored.run(
        """
        create function register.lose_approval() returns trigger language plpgsql as $$
        begin
            raise exception 'The node has died.';
        end $$""",
        """
        create constraint trigger approval_lost after update on register.approval
            deferrable initially deferred for each row execute function register.lose_approval()""");
  }

  private static OwnYear closed(Program office) throws Exception {
    OwnYear own = new OwnYear(YEAR);
    talk(1);
    assertEquals(200, office.post(own.path("close"), "").statusCode());
    return own;
  }

  private static void talk(int month) {
    for (int day = 1; day <= 5; day++) {
      String conversation =
          OwnYear.conversation("oslo", "%d-%02d-%02d".formatted(YEAR, month, day));
      assertNull(OwnYear.refused("oslo", conversation));
    }
  }

  private HttpResponse<String> publish(OwnYear own, String reason) throws Exception {
    return office.post(
        own.path("publish"), reason == null ? "" : "{\"reason\":\"%s\"}".formatted(reason));
  }

  private void reopenAndClose(OwnYear own) throws Exception {
    String reopen =
        "{\"reason\":\"More were found\",\"until\":\"%s\"}"
            .formatted(Instant.now().plusSeconds(7200));
    assertEquals(200, office.post(own.path("reopen"), reopen).statusCode());
    talk(2);
    assertEquals(200, office.post(own.path("close"), "").statusCode());
  }

  /** Approves what waits twice: the first time it is carried out, but the approval is lost. */
  private void approveTwice(String done) throws Exception {
    String approve =
        "/api/v1/approvals/"
            + Stored.value("select id from register.approval where year = ?", YEAR);
    String decided = "select decided_by from register.approval where year = ?";
    loseDecisions();
    assertNotEquals(200, office.post(approve, "").statusCode());
    assertNull(Stored.value(decided, YEAR), "it was to be lost");
    assertEquals(1, Stored.number(done, YEAR));
    letDecide();
    HttpResponse<String> again = office.post(approve, "");
    assertEquals(200, again.statusCode(), again.body());
    assertEquals("office", Stored.value(decided, YEAR));
    assertEquals(1, Stored.number(done, YEAR));
  }

  private static long versions() {
    return Stored.number("select count(*) from register.publication where year = ?", YEAR);
  }

  @Test
  void publicationWhoseApprovalWasLostIsOneVersion() throws Exception {
    try (OwnYear own = closed(office)) {
      Visitor page = new Visitor(Deployed.address(""));
      page.signIn("office");
      page.open("/publication/preview?year=" + YEAR);
      Matcher digest = Pattern.compile("<code>([0-9a-f]{64})</code>").matcher(page.page());
      assertTrue(digest.find());
      Stored.run(
          "insert into register.approval (kind, year, reason, asked_by, digest) values ('PUBLISH', %d, 'Ready', 'office2', '%s')"
              .formatted(YEAR, digest.group(1)));
      approveTwice("select count(*) from register.publication where year = ?");
      assertEquals("PUBLISHED", own.state());
    }
  }

  @Test
  void reopeningWhoseApprovalWasLostIsOneReopening() throws Exception {
    try (OwnYear own = closed(office)) {
      Stored.run(
          "insert into register.approval (kind, year, reason, until, asked_by) values ('REOPEN', %d, 'More were found', now() + interval '1 hour', 'office2')"
              .formatted(YEAR));
      approveTwice("select count(*) from register.reopening where year = ?");
      assertEquals("OPEN", own.state());
    }
  }

  /** Without a second person: each request makes one version, and what differs is told apart. */
  @Test
  void sameRequestMakesOneVersionAndANewClosingMakesAnother() throws Exception {
    try (OwnYear own = closed(office)) {
      for (int sent = 0; sent < 2; sent++) {
        assertEquals(202, publish(own, null).statusCode());
        assertEquals(1, versions());
      }
      reopenAndClose(own);
      for (int sent = 0; sent < 2; sent++) {
        assertEquals(202, publish(own, "More were found").statusCode());
        assertEquals(2, versions());
      }
    }
  }
}
