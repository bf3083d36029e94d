package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a form says to what is typed in it, and what is stored of that. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FormsIT {
  private Window staff;

  @BeforeEach
  void openANewStay() {
    staff = Browser.window().signIn("staff.oslo");
    staff.open("/stay/form");
  }

  @AfterEach
  void nothingWentWrong() {
    staff.assertNothingWrong();
    staff.close();
  }

  @Test
  void departureOnTheDayOfArrivalIsRefusedAndWhatWasTypedStays() {
    Forms.fillStay(staff, "FORM-DEP");
    staff.fill("dischargeDate", "20.11.2026");
    staff.save();
    String sentence = "Utskriving må være minst én natt etter innskriving.";
    staff.page.waitForSelector("#errors");
    assertEquals("Ett svar må rettes", staff.page.locator("#errors h2").innerText());
    assertEquals("Utskrevet: " + sentence, staff.summary());
    assertEquals(sentence, staff.errorAt("dischargeDate"));
    assertEquals("errors", staff.page.evaluate("document.activeElement.id"));
    assertTrue(staff.page.title().startsWith("Feil: "), staff.page.title());
    assertEquals("FORM-DEP", staff.value("userKey"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("20.11.2026", staff.value("dischargeDate"));
    assertEquals(0, Stored.stays("FORM-DEP"));

    staff.page.locator("#errors a").press("Enter");
    assertEquals("page:dischargeDate", staff.page.evaluate("document.activeElement.id"));
    staff.fill("dischargeDate", "21.11.2026");
    staff.save();
    staff.arrive("/home/house?saved=");
    assertEquals(1, Stored.stays("FORM-DEP"));
  }

  @Test
  void dateInAClosedYearIsRefusedAtTheDate() {
    Forms.fillStay(staff, "FORM-2020");
    staff.fill("admissionDate", "3.5.2020");
    staff.save();
    staff.page.waitForSelector("#errors");
    assertEquals(
        "Året 2020 er ikke åpent for registrering. Velg en dato i et åpent år.",
        staff.errorAt("admissionDate"));
    assertEquals(0, Stored.stays("FORM-2020"));
  }

  @Test
  void birthYearOfTwoDigitsIsAnsweredWithAnExample() {
    Forms.fillStay(staff, "FORM-87");
    staff.fill("birthYear", "87");
    staff.save();
    staff.page.waitForSelector("#errors");
    assertEquals("Skriv fire sifre, for eksempel 1987.", staff.errorAt("birthYear"));
    assertEquals("87", staff.value("birthYear"));
    assertEquals(0, Stored.stays("FORM-87"));
  }

  @Test
  void unreadableDateIsAnsweredWithHowToWriteIt() {
    Forms.fillStay(staff, "FORM-DATE");
    staff.fill("admissionDate", "31.11.2026");
    staff.save();
    staff.page.waitForSelector("#errors");
    assertEquals(
        "Skriv datoen som 3.11.2026, 0311, i går eller i dag.", staff.errorAt("admissionDate"));
    assertEquals("31.11.2026", staff.value("admissionDate"));
  }

  @Test
  void datesAreReadAsPeopleWriteThem() {
    String id = Forms.saveStay(staff, "FORM-DATES");
    Map<String, String> dates =
        Map.of(
            "2011", "2026-11-20",
            "20.11.", "2026-11-20",
            "19.11.26", "2026-11-19",
            "i går", "2026-11-23",
            "2026-11-18", "2026-11-18",
            "3112", "2025-12-31");
    dates.forEach(
        (typed, meant) -> {
          staff.open("/stay/form?id=" + id);
          staff.fill("admissionDate", typed);
          staff.save();
          staff.arrive("/home/house?saved=");
          assertEquals(
              meant,
              Stored.value(
                  "select admission_date from register.stay where user_key = ?", "FORM-DATES"),
              typed);
        });
  }

  @Test
  void reservationAsksForTheMinimumAndStoresNothingElse() {
    String id = Forms.saveStay(staff, "FORM-OUT");
    assertTrue(Stored.stay(id).contains("user_key=FORM-OUT"));
    staff.open("/stay/form?id=" + id);
    assertTrue(staff.control("userKey").isVisible());
    staff.choose("consent", "RESERVED");
    assertEquals("Slett alt annet enn dato og kjønn?", staff.page.locator("dialog h2").innerText());
    staff.page.locator("dialog button[value=yes]").click();
    Object asked =
        staff.page.evaluate(
            """
            [...new Set([...document.querySelectorAll('main input, main select')]
              .filter(one => one.type !== 'hidden' && one.getClientRects().length)
              .map(one => one.name.replace('page:', '')))].join(' ')""");
    assertEquals(
        "consent serviceTarget admissionDate dischargeDate firstInYearNational gender", asked);
    assertFalse(staff.page.locator("#part-violence").isVisible());
    staff.save();
    staff.arrive("/home/house?saved=");
    assertEquals(
        "admission_date=2026-11-20 centre=oslo consent=RESERVED first_in_year_national=true"
            + " gender=WOMAN service_target=WOMEN",
        Stored.stay(id));
    assertFalse(staff.text().contains("FORM-OUT"));
  }

  @Test
  void anotherPerpetratorIsAskedForInPlace() {
    staff.page.locator("select[id$=':relation0']").selectOption("FORMER_PARTNER");
    staff.page.locator("select[id$=':perpetratorGender0']").selectOption("MAN");
    Forms.fillStay(staff, "FORM-TWO");
    staff.page.locator("button.more").click();
    staff.page.locator("select[id$=':relation1']").selectOption("IN_LAW");
    assertEquals("FORM-TWO", staff.value("userKey"));
    staff.save();
    staff.page.waitForSelector("#errors");
    assertEquals(
        "Velg både relasjon og kjønn for hver voldsutøver, eller la begge stå ubesvart.",
        staff.errorAt("perpetrators"));
    staff.page.locator("select[id$=':perpetratorGender1']").selectOption("WOMAN");
    staff.save();
    staff.arrive("/home/house?saved=");
    assertEquals(
        "{FORMER_PARTNER:MAN,IN_LAW:WOMAN}",
        Stored.value("select perpetrators from register.stay where user_key = ?", "FORM-TWO"));
  }

  @Test
  void savingTwiceInOneBreathMakesOneRecord() {
    for (String key : List.of("FORM-2X1", "FORM-2X2", "FORM-2X3")) {
      staff.open("/stay/form");
      Forms.fillStay(staff, key);
      staff.control("save").dblclick();
      staff.arrive("/home/house?saved=");
      assertEquals(1, Stored.stays(key));
    }
  }
}
