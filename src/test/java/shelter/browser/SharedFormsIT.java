package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that two people have open, and a form whose words change under what is typed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SharedFormsIT {
  @Test
  void laterSaverOfTwoIsToldAndKeepsWhatWasTyped() {
    try (Window first = Browser.window().signIn("staff.oslo");
        Window second = Browser.window().signIn("manager.oslo")) {
      String form = "/stay/form?id=" + Forms.saveStay(first, "SHARED-2");
      first.open(form);
      second.open(form);
      first.fill("birthYear", "1981");
      first.save();
      first.arrive("/home/house?saved=");
      second.fill("birthYear", "1992");
      second.choose("livingSituation", "COHABITING");
      second.save();
      second.page.waitForSelector("#clashes");
      assertTrue(second.text().contains("staff.oslo lagret denne registreringen"));
      String born = "select birth_year from register.stay where user_key = 'SHARED-2'";
      assertEquals("1981", Stored.value(born));

      // Insisting does not help: the other's answer stands until one of the two has been chosen.
      second.save();
      second.page.waitForSelector("#errors");
      assertEquals("1981", Stored.value(born));
      second.page.locator("#clashes input[value=MINE]").check();
      second.save();
      second.arrive("/home/house?saved=");
      assertEquals("1992", Stored.value(born));
      assertEquals(
          "COHABITING",
          Stored.value("select living_situation from register.stay where user_key = 'SHARED-2'"));
      first.assertNothingWrong();
      second.assertNothingWrong();
    }
  }

  /** The draft holds every control as it was, also those that nobody touched. */
  @Test
  void draftThatComesBackWritesOverNothingThatWasSavedMeanwhile() {
    try (Window first = Browser.window().signIn("staff.oslo");
        Window second = Browser.window().signIn("manager.oslo")) {
      String form = "/stay/form?id=" + Forms.saveStay(first, "SHARED-3");
      first.open(form);
      first.fill("birthYear", "1993");
      DraftIT.awaitKept(first, "1993");
      first.open("/home/house");
      second.open(form);
      second.choose("livingSituation", "COHABITING");
      second.save();
      second.arrive("/home/house?saved=");
      first.open(form);
      assertEquals("1993", first.value("birthYear"));
      assertTrue(first.text().contains("Noen har lagret her etter at du skrev kladden"));
      first.save();
      first.page.waitForSelector("#clashes");
      String stored =
          "select birth_year || ' ' || living_situation from register.stay where user_key = 'SHARED-3'";
      assertEquals("1990 COHABITING", Stored.value(stored));
      // Whoever leaves without choosing has chosen nothing.
      first.fill("birthYear", "1994");
      DraftIT.awaitKept(first, "1994");
      first.open(form);
      first.save();
      first.page.waitForSelector("#clashes");
      assertEquals("1990 COHABITING", Stored.value(stored));
      choose(first, "Fødselsår", "MINE");
      choose(first, "Hvordan levde", "THEIRS");
      first.save();
      first.arrive("/home/house?saved=");
      assertEquals("1994 COHABITING", Stored.value(stored));
      first.assertNothingWrong();
    }
  }

  private static void choose(Window staff, String question, String whose) {
    staff
        .page
        .locator("#clashes fieldset")
        .filter(new Locator.FilterOptions().setHasText(question))
        .locator("input[value=" + whose + "]")
        .check();
  }

  @Test
  void languageOfAHalfFilledFormChangesAndTheAnswersStay() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      staff.open("/stay/form");
      Forms.fillStay(staff, "SHARED-LANG");
      staff.choose("violenceTypes", "DIGITAL");
      staff.fill("dischargeDate", "i gå");
      staff.page.locator("select[id$=':relation0']").selectOption("PARENT");
      speak(staff, "nn", "Opphald for vaksen");
      speak(staff, "en", "Adult's stay");
      speak(staff, "nb", "Opphold for voksen");
      staff.fill("dischargeDate", "i går");
      staff.page.locator("select[id$=':perpetratorGender0']").selectOption("MAN");
      staff.save();
      staff.arrive("/home/house?saved=");
      assertEquals(1, Stored.stays("SHARED-LANG"));
      staff.assertNothingWrong();
    }
  }

  private static void speak(Window staff, String language, String title) {
    staff.page.locator("a.speak[lang=" + language + "]").click();
    staff.page.waitForSelector("html[lang=" + language + "]");
    assertEquals(title, staff.page.locator("h1").innerText());
    assertEquals("SHARED-LANG", staff.value("userKey"));
    assertEquals("20.11.2026", staff.value("admissionDate"));
    assertEquals("i gå", staff.value("dischargeDate"));
    assertEquals("WOMEN", staff.chosen("serviceTarget"));
    assertEquals("true", staff.chosen("firstInYearNational"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("1990", staff.value("birthYear"));
    assertEquals("ALONE", staff.chosen("livingSituation"));
    assertEquals("THREATS,DIGITAL", staff.chosen("violenceTypes"));
    assertEquals("PARENT", staff.page.locator("select[id$=':relation0']").inputValue());
    assertEquals(0, Stored.stays("SHARED-LANG"));
  }
}
