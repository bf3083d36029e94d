package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Program;
import shelter.closing.OwnYear;

/**
 * A year from its opening to its second version, as a manager and the office live through it:
 * typed, worked down, sent, returned, corrected, approved, closed, opened again for one, and closed
 * again.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class YearCycleIT {
  private static final int YEAR = 2017;
  private static final String STAY = UUID.randomUUID().toString();
  private static final String RETURNED = "Antall senger kan ikke stemme";
  private static final String REOPENED = "Oslo har funnet en feil";

  private final Window office = Browser.window();
  private final Window manager = Browser.window();
  private final Window other = Browser.window();
  private final ManagersYear oslo = new ManagersYear(YEAR, manager);
  private final OfficesYear statistics = new OfficesYear(YEAR, office);

  @AfterEach
  void leave() {
    for (Window one : List.of(office, manager, other)) {
      one.close();
    }
    Stored.run(
        "delete from register.change where record = '" + STAY + "'",
        "delete from register.draft where account in ('manager.oslo', 'manager.bergen')");
  }

  @Test
  void yearGoesRoundFromItsOpeningToItsSecondVersion() throws Exception {
    try (OwnYear own = OwnYear.unopened(YEAR)) {
      office.signIn("office");
      manager.signIn("manager.oslo");
      other.signIn("manager.bergen");
      office.open("/year/open?year=" + YEAR);
      office.control("open").click();
      office.arrive("/year/list");
      own.excuseAllBut("oslo");
      Stored.run(endedStayWithoutDestination());

      oslo.typeReport();
      oslo.workListDown(STAY);
      oslo.sendIn("22");
      statistics.sendBack(RETURNED);
      oslo.correctReport(RETURNED);
      statistics.approve(RETURNED);

      manager.open("/stay/form?id=" + STAY);
      manager.fill("dischargeDate", "12.3." + YEAR);
      typeConversation();
      statistics.closeYear(1);
      statistics.assertTheSame();
      assertRefused(manager, "Året er lukket");
      assertRefused(other, "Året 2017 er ikke åpent");
      String first = cells(1);

      statistics.reopenForOslo(REOPENED);
      typeConversation();
      assertRefused(other, "Året 2017 er ikke åpent");
      manager.open("/stay/form?id=" + STAY);
      manager.fill("dischargeDate", "12.3." + YEAR);
      manager.save();
      manager.arrive("/home/house?saved=" + STAY);
      statistics.seeDifferences("/year/close?year=" + YEAR);
      statistics.closeYear(2);
      statistics.seeDifferences("/year/version?year=" + YEAR);
      assertTrue(office.text().contains(REOPENED), office.text());

      assertEquals(first, cells(1));
      assertNotEquals(first, cells(2));
      office.open("/year/version?year=" + YEAR + "&version=1");
      statistics.assertTheSame();
      for (Window one : List.of(office, manager, other)) {
        one.assertNothingWrong();
      }
    }
  }

  private static String endedStayWithoutDestination() {
    return """
        insert into register.stay (id, version, centre, consent, service_target, user_key, admission_date, discharge_date,
            first_in_year_national, gender, birth_year, created_by, created_at, changed_by, changed_at)
        values ('%s', 1, 'oslo', 'FULL', 'WOMEN', 'ROUND-17', '%2$d-03-01', '%2$d-03-09', true, 'WOMAN', 1980, 't', now(), 't', now())"""
        .formatted(STAY, YEAR);
  }

  /** What somebody at another centre is typing while the office closes. */
  private void typeConversation() {
    other.open("/conversation/form");
    other.fill("conversationDate", "1.3." + YEAR);
    other.choose("consent", "FULL");
    other.choose("gender", "WOMAN");
    other.choose("isAdult", "true");
    other.choose("firstInYearNational", "true");
    other.choose("structured", "true");
  }

  /** The form is sent and comes back with a word about the year; nothing was stored. */
  private static void assertRefused(Window one, String why) {
    one.save();
    one.page.locator("main :text('" + why + "')").first().waitFor();
    assertFalse(one.where().contains("saved="), one.where());
    assertEquals(
        YEAR + "-03-09 0",
        Stored.value(
            """
            select discharge_date || ' ' || (select count(*) from register.phone_conversation where extract(year from conversation_date) = ?)
            from register.stay where id = ?::uuid""",
            YEAR,
            STAY));
  }

  private static String cells(int version) throws Exception {
    HttpResponse<String> answer =
        Program.of("office").get("/api/v1/years/" + YEAR + "/versions/" + version + "/cells");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
