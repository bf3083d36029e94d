package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private static final String CHILD_KEY = "RIKO-12N";
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
      registerChild(staff, registerAdult(staff));
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

  private static String registerAdult(Window staff) {
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
    keys.type("homeMunicipality", "Oslo");
    keys.choose("livingSituation", "COHABITING");
    keys.tick("mainActivity", "FULL_TIME");
    keys.choose("parentsBornAbroad", "BOTH_NORWAY");
    keys.tick("disability", "MOBILITY");
    keys.tick("disability", "VISION");
    keys.choose("hasChildrenUnder18", "true");
    keys.choose("childrenAlong", "true");
    keys.type("childrenAlongCount", "1");
    keys.tick("violenceTypes", "PSYCHOLOGICAL");
    keys.tick("violenceTypes", "THREATS");
    keys.pick("relation0", "SPOUSE_COHABITANT");
    keys.pick("perpetratorGender0", "MAN");
    keys.enter("save");
    staff.arrive("/home/house?saved=");
    assertTrue(staff.text().contains("Lagret."));

    String id = reopen(staff, "/stay/form?id=");
    assertEquals("FULL", staff.chosen("consent"));
    assertEquals("WOMEN", staff.chosen("serviceTarget"));
    assertEquals(KEY, staff.value("userKey"));
    assertEquals("20.11.2026", staff.value("admissionDate"));
    assertEquals("", staff.value("dischargeDate"));
    assertEquals("true", staff.chosen("firstInYearNational"));
    assertEquals("false", staff.chosen("wasFull"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("1987", staff.value("birthYear"));
    assertEquals("Oslo", staff.value("homeMunicipality"));
    assertEquals("COHABITING", staff.chosen("livingSituation"));
    assertEquals("FULL_TIME", staff.chosen("mainActivity"));
    assertEquals("BOTH_NORWAY", staff.chosen("parentsBornAbroad"));
    assertEquals("MOBILITY,VISION", staff.chosen("disability"));
    assertEquals("true", staff.chosen("childrenAlong"));
    assertEquals("1", staff.value("childrenAlongCount"));
    assertEquals("PSYCHOLOGICAL,THREATS", staff.chosen("violenceTypes"));
    assertEquals("SPOUSE_COHABITANT", staff.page.locator("select[id$=':relation0']").inputValue());
    assertEquals("MAN", staff.page.locator("select[id$=':perpetratorGender0']").inputValue());
    assertEquals("", staff.chosen("destination"));
    return id;
  }

  private static void registerChild(Window staff, String adult) {
    staff.open("/child/form?adult=" + adult);
    staff.arrive("/child/form?new=");
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
    staff.arrive("/home/house?saved=");

    reopen(staff, "/child/form?id=");
    assertEquals(CHILD_KEY, staff.value("childKey"));
    assertEquals("MOTHER", staff.chosen("accompaniedBy"));
    String with = staff.control("adultStay").locator("option:checked").innerText();
    assertTrue(with.startsWith(KEY), with);
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
    keys.type("durationMinutes", "25");
    keys.enter("save");
    staff.arrive("/home/house?saved=");

    reopen(staff, "/conversation/form?id=");
    assertEquals("23.11.2026", staff.value("conversationDate"));
    assertEquals("WOMAN", staff.chosen("gender"));
    assertEquals("true", staff.chosen("structured"));
    assertEquals("true", staff.chosen("firstInYearNational"));
    assertEquals(CALLER_KEY, staff.value("userKey"));
    assertTrue(staff.text().contains("Kontekst: Ny"));
    assertEquals("25", staff.value("durationMinutes"));
  }

  /** Opens what has just been saved, by the id that the answer names. */
  private static String reopen(Window staff, String form) {
    String id = staff.where().replaceAll(".*saved=", "");
    staff.open(form + id);
    return id;
  }
}
