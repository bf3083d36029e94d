package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has been typed and not yet saved: it is kept, it comes back, and it is its author's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DraftIT {
  private static final String KEPT = "#saved-state:not(.wait):not(.no) span:not(:empty)";

  /** A stay that is being written, with a birth year that is only half there. @return its id */
  private static String begin(Window staff, String key) {
    staff.open("/stay/form");
    staff.fill("userKey", key);
    staff.choose("serviceTarget", "WOMEN");
    staff.fill("birthYear", "19");
    staff.choose("violenceTypes", "THREATS");
    staff.page.locator("select[id$=':relation0']").selectOption("PARENT");
    awaitKept(staff, "PARENT");
    return staff.where().replaceAll(".*new=", "");
  }

  /** Waits until the draft holds a text, and the page says so. */
  static void awaitKept(Window staff, String text) {
    staff.page.waitForCondition(
        () -> {
          String kept =
              Stored.value(
                  "select string_agg(answers, '') from register.draft where answers like ?",
                  "%" + text + "%");
          return kept != null;
        });
    staff.page.waitForSelector(KEPT);
    assertTrue(staff.page.locator(KEPT).innerText().startsWith("Kladd lagret kl."));
  }

  private static long drafts(String id) {
    return Stored.number("select count(*) from register.draft where record = ?::uuid", id);
  }

  @DisplayName("Promise 16: draft comes back in another browser exactly as typed")
  @Test
  void draftComesBackInAnotherBrowserExactlyAsTyped() {
    String id;
    try (Window staff = Browser.window().signIn("staff.molde")) {
      id = begin(staff, "DRAFT-BACK");
    }
    try (Window again = Browser.window().signIn("staff.molde")) {
      again.open("/home/unfinished");
      again.page.locator("a[href*='" + id + "']").first().click();
      again.arrive("/stay/form?new=" + id);
      assertEquals("DRAFT-BACK", again.value("userKey"));
      assertEquals("WOMEN", again.chosen("serviceTarget"));
      assertEquals("19", again.value("birthYear"));
      assertEquals("THREATS", again.chosen("violenceTypes"));
      assertEquals("PARENT", again.page.locator("select[id$=':relation0']").inputValue());
      assertTrue(again.text().contains("Ingenting av den er registrert ennå."));
      assertEquals(0, Stored.stays("DRAFT-BACK"));

      again.fill("birthYear", "1990");
      again.page.locator("select[id$=':perpetratorGender0']").selectOption("MAN");
      again.choose("firstInYearNational", "true");
      again.choose("gender", "WOMAN");
      again.save();
      again.arrive("/home/house?saved=" + id);
      assertEquals(1, Stored.stays("DRAFT-BACK"));
      assertEquals(0, drafts(id));
      again.assertNothingWrong();
    }
  }

  @Test
  void reloadAndReturnAfterSavingMeanTheSameRecord() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/stay/form");
      String form = staff.where();
      Forms.fillStay(staff, "DRAFT-F5");
      awaitKept(staff, "DRAFT-F5");
      staff.page.reload();
      assertEquals("DRAFT-F5", staff.value("userKey"));
      staff.save();
      staff.arrive("/home/house?saved=");
      staff.page.goBack();
      staff.open(form);
      assertEquals("DRAFT-F5", staff.value("userKey"));
      staff.fill("birthYear", "1991");
      staff.save();
      staff.arrive("/home/house?saved=");
      assertEquals(1, Stored.stays("DRAFT-F5"));
      assertEquals(
          "1991", Stored.value("select birth_year from register.stay where user_key = 'DRAFT-F5'"));
      staff.assertNothingWrong();
    }
  }

  @DisplayName("Promise 39: draft is shown to its author alone")
  @Test
  void draftIsShownToItsAuthorAlone() {
    try (Window staff = Browser.window().signIn("staff.molde");
        Window manager = Browser.window().signIn("manager.molde")) {
      String id = begin(staff, "DRAFT-MINE");
      manager.open("/stay/form?new=" + id);
      assertEquals("", manager.value("userKey"));
      manager.open("/home/unfinished");
      assertFalse(manager.page.content().contains(id));
      staff.page.locator("[id='page:discard']").count();
      staff.page.reload();
      staff.control("discard").click();
      staff.arrive("/home/house");
      assertEquals(0, drafts(id));
    }
  }

  @DisplayName("Promise 16: who has been signed out is told and comes back to the draft")
  @Test
  void whoHasBeenSignedOutIsToldAndComesBackToTheDraft() {
    try (Window staff = Browser.window().signIn("staff.molde").expecting(401)) {
      String id = begin(staff, "DRAFT-OUT");
      staff.context.clearCookies();
      staff.fill("birthYear", "1988");
      staff.control("birthYear").blur();
      staff.page.waitForSelector("#saved-state.no a");
      assertTrue(
          staff
              .page
              .locator("#saved-state")
              .innerText()
              .startsWith("Du ble logget ut. Kladden ligger klar."));
      staff.page.locator("#saved-state a").click();
      staff.arrive("/login");
      staff.sendPassword("staff.molde", Window.PASSWORD);
      staff.arrive("/stay/form?new=" + id);
      assertEquals("DRAFT-OUT", staff.value("userKey"));
      staff.assertNothingWrong();
    }
  }

  @Test
  void optingOutEmptiesTheDraftAtOnce() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      String id = begin(staff, "DRAFT-RES");
      staff.choose("consent", "RESERVED");
      staff.page.locator("dialog button[value=yes]").click();
      staff.page.waitForCondition(
          () ->
              Stored.value("select answers from register.draft where record = ?::uuid", id)
                  .contains("RESERVED"));
      String kept = Stored.value("select answers from register.draft where record = ?::uuid", id);
      for (String gone : List.of("DRAFT-RES", "THREATS", "PARENT", "birthYear")) {
        assertFalse(kept.contains(gone), kept);
      }
      assertEquals("", staff.value("userKey"));
      staff.assertNothingWrong();
    }
  }

  @DisplayName("Promise 35: nothing personal stays in the browser")
  @Test
  void nothingPersonalStaysInTheBrowser() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      begin(staff, "DRAFT-BROWSER");
      Object stores =
          staff.page.evaluate(
              "JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie");
      assertFalse(stores.toString().contains("DRAFT-BROWSER"), stores.toString());
      assertFalse(staff.page.url().contains("DRAFT-BROWSER"));
      assertFalse(staff.page.title().contains("DRAFT-BROWSER"));
      assertNull(staff.page.evaluate("history.state"));
      staff.assertNothingWrong();
    }
  }

  /** From the house: the user, what was done, save. */
  @Test
  void visitOfAKnownUserTakesThreeActions() {
    try (Window staff = Browser.window().signIn("staff.molde")) {
      staff.open("/dayvisit/form");
      staff.fill("userKey", "DRAFT-VISIT");
      staff.fill("visitDate", "i går");
      staff.choose("firstInYearNational", "true");
      staff.choose("gender", "WOMAN");
      staff.choose("content", "ONE_TO_ONE");
      staff.save();
      staff.arrive("/home/house?saved=");

      staff
          .page
          .locator("tr:has-text('DRAFT-VISIT') a[href*='/dayvisit/form?of=']")
          .first()
          .click();
      staff.arrive("/dayvisit/form?new=");
      staff.choose("content", "SOCIAL");
      staff.save();
      staff.arrive("/home/house?saved=");

      // and as quick when the key is typed: what is known of the user is not asked again
      staff.open("/dayvisit/form");
      staff.fill("userKey", "DRAFT-VISIT");
      staff.choose("content", "GROUP");
      staff.save();
      staff.arrive("/home/house?saved=");
      assertEquals(
          3,
          Stored.number(
              """
              select count(*) from register.day_visit v join register.day_user u on u.id = v.day_user
              where u.user_key = 'DRAFT-VISIT' and v.gender = 'WOMAN'
              """));
      staff.assertNothingWrong();
    }
  }
}
