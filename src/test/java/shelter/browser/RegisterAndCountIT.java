package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the register is for: what is registered tonight is counted, and not yet published. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RegisterAndCountIT {
  private static final String KEY = "LUMO-73K";
  private static final String CHILD_KEY = "RIKO-12B";
  private static final String CALLER_KEY = "TAVI-55P";

  @Test
  void whatIsRegisteredIsCountedByOneAndThePublicPageStands() {
    try (Window reader = Browser.window();
        Window office = Browser.window();
        Window staff = Browser.window()) {
      List<String> published = OfficeTables.headline(reader);
      assertEquals(10, published.size());
      office.signIn("office");
      OfficeTables.countNow(office, 2026);
      Map<String, Long> before = OfficeTables.read(office, 2026);

      staff.signIn("staff.oslo");
      registerAdult(staff);
      registerChild(staff);
      registerConversation(staff);

      OfficeTables.countNow(office, 2026);
      Map<String, Long> after = OfficeTables.read(office, 2026);
      before.forEach((cell, value) -> assertEquals(value + 1, after.get(cell), cell));
      assertEquals(published, OfficeTables.headline(reader));
      for (Window visitor : List.of(reader, office, staff)) {
        visitor.assertNothingWrong();
      }
    }
  }

  private static void registerAdult(Window staff) {
    staff.open("/stay/form");
    Keyboard keys = new Keyboard(staff.page);
    keys.choose("consent", "FULL");
    keys.choose("serviceTarget", "WOMEN");
    keys.type("userKey", KEY);
    keys.type("admissionDate", "20.11.");
    keys.choose("firstInYearNational", "true");
    keys.choose("wasFull", "false");
    keys.choose("gender", "WOMAN");
    keys.type("birthYear", "1987");
    keys.type("homeMunicipality", "0301");
    keys.choose("livingSituation", "COHABITING");
    keys.tick("mainActivity", "FULL_TIME");
    keys.choose("parentsBornAbroad", "BOTH_NORWAY");
    keys.tick("disability", "MOBILITY");
    keys.tick("disability", "VISION");
    keys.choose("childrenAlong", "true");
    keys.type("childrenAlongCount", "1");
    keys.tick("violenceTypes", "PSYCHOLOGICAL");
    keys.tick("violenceTypes", "THREATS");
    keys.pick("relation", "SPOUSE_COHABITANT");
    keys.pick("perpetratorGender", "MAN");
    keys.enter("save");
    staff.arrive("/stay/list?saved=");
    assertTrue(staff.text().contains("Lagret."));

    reopen(staff, KEY, "/stay/form?id=");
    assertEquals("FULL", staff.chosen("consent"));
    assertEquals("WOMEN", staff.chosen("serviceTarget"));
    assertEquals(KEY, staff.value("userKey"));
    assertEquals("20.11.2026", staff.value("admissionDate"));
    assertEquals("", staff.value("dischargeDate"));
    assertEquals("true", staff.chosen("firstInYearNational"));
    assertEquals("false", staff.chosen("wasFull"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("1987", staff.value("birthYear"));
    assertEquals("0301", staff.value("homeMunicipality"));
    assertEquals("COHABITING", staff.chosen("livingSituation"));
    assertEquals("FULL_TIME", staff.chosen("mainActivity"));
    assertEquals("BOTH_NORWAY", staff.chosen("parentsBornAbroad"));
    assertEquals("MOBILITY,VISION", staff.chosen("disability"));
    assertEquals("true", staff.chosen("childrenAlong"));
    assertEquals("1", staff.value("childrenAlongCount"));
    assertEquals("PSYCHOLOGICAL,THREATS", staff.chosen("violenceTypes"));
    assertEquals("SPOUSE_COHABITANT", staff.page.locator("select[id$=':relation']").inputValue());
    assertEquals("MAN", staff.page.locator("select[id$=':perpetratorGender']").inputValue());
    assertEquals("", staff.chosen("destination"));
  }

  private static void registerChild(Window staff) {
    staff.open("/stay/list");
    row(staff, KEY).getByText("Registrer barn").press("Enter");
    staff.arrive("/child/form?adult=");
    assertEquals("20.11.2026", staff.value("admissionDate"));
    Keyboard keys = new Keyboard(staff.page);
    keys.type("childKey", CHILD_KEY);
    keys.choose("accompaniedBy", "MOTHER");
    keys.choose("firstInYearNational", "true");
    keys.choose("gender", "GIRL");
    keys.type("birthYear", "2019");
    keys.tick("perpetrators", "FATHER");
    keys.choose("cpsContact", "CREATED_DURING");
    keys.tick("cpsInitiatedBy", "SHELTER");
    keys.choose("concernReport", "true");
    keys.enter("save");
    staff.arrive("/child/list?saved=");

    reopen(staff, CHILD_KEY, "/child/form?id=");
    assertEquals(CHILD_KEY, staff.value("childKey"));
    assertEquals("MOTHER", staff.chosen("accompaniedBy"));
    String adult = staff.control("adultStay").locator("option:checked").innerText();
    assertTrue(adult.startsWith(KEY), adult);
    assertEquals("CAREGIVER", staff.chosen("consentGivenBy"));
    assertEquals("2019", staff.value("birthYear"));
    assertEquals("GIRL", staff.chosen("gender"));
    assertEquals("FATHER", staff.chosen("perpetrators"));
    assertEquals("CREATED_DURING", staff.chosen("cpsContact"));
    assertEquals("SHELTER", staff.chosen("cpsInitiatedBy"));
    assertEquals("true", staff.chosen("concernReport"));
  }

  private static void registerConversation(Window staff) {
    staff.open("/conversation/form");
    Keyboard keys = new Keyboard(staff.page);
    keys.type("conversationDate", "i går");
    keys.choose("consent", "FULL");
    keys.choose("gender", "WOMAN");
    keys.choose("isAdult", "true");
    keys.choose("firstInYearNational", "true");
    keys.choose("structured", "true");
    keys.type("userKey", CALLER_KEY);
    keys.choose("userKind", "NEW");
    keys.type("durationMinutes", "25");
    keys.enter("save");
    staff.arrive("/conversation/list?saved=");

    row(staff, CALLER_KEY).locator("a").press("Enter");
    staff.arrive("/conversation/form?id=");
    assertEquals("23.11.2026", staff.value("conversationDate"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("true", staff.chosen("structured"));
    assertEquals("true", staff.chosen("firstInYearNational"));
    assertEquals(CALLER_KEY, staff.value("userKey"));
    assertEquals("NEW", staff.chosen("userKind"));
    assertEquals("25", staff.value("durationMinutes"));
  }

  private static void reopen(Window staff, String key, String form) {
    row(staff, key).locator("a.key").press("Enter");
    staff.arrive(form);
  }

  private static Locator row(Window staff, String key) {
    return staff.page.locator("tr", new Page.LocatorOptions().setHasText(key));
  }
}
