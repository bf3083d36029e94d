package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A family comes in one flow, step by step, and leaves in one form. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArrivalIT {
  private static void go(Window staff, String step) {
    staff
        .page
        .locator("section.step:not([hidden]) [data-go=" + step + "]:not(.plain):not([hidden])")
        .click();
  }

  private static String arrive(Window staff, String key) {
    staff.open("/arrival/form");
    staff.fill("admissionDate", "20.11.2026");
    staff.choose("serviceTarget", "WOMEN");
    staff.choose("firstInYearNational", "true");
    staff.choose("childrenAlong", "true");
    staff.fill("childrenAlongCount", "2");
    go(staff, "adult");
    staff.fill("userKey", key);
    staff.choose("gender", "WOMAN");
    go(staff, "children");
    staff.choose("childPerpetrators", "FATHER");
    staff.choose("c0_gender", "GIRL");
    staff.fill("c0_birthYear", "2019");
    staff.choose("c1_gender", "BOY");
    go(staff, "animals");
    staff.choose("hasAnimal", "PET");
    go(staff, "review");
    staff.save();
    staff.arrive("/home/house?saved=");
    return staff.where().replaceAll(".*saved=", "");
  }

  private static long children(String stay, String that) {
    return Stored.number(
        "select count(*) from register.child_stay where adult_stay = ?::uuid and " + that, stay);
  }

  @Test
  void familyIsOneAdultAndARecordForEachChild() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      String id = arrive(staff, "ARRIVAL-1");
      assertEquals(
          2,
          children(
              id,
              "accompanied_by = 'MOTHER' and perpetrators = '{FATHER}'"
                  + " and admission_date = '2026-11-20' and first_in_year_national"));
      assertEquals(
          "2",
          Stored.value("select children_along_count from register.stay where id = ?::uuid", id));
      staff.open("/discharge/form?id=" + id);
      staff.fill("dischargeDate", "23.11.2026");
      staff.choose("destination", "NEW_HOME");
      assertEquals(3, staff.page.locator("[name$=destination][value=NEW_HOME]:checked").count());
      staff.save();
      staff.arrive("/home/house?saved=");
      assertEquals(2, children(id, "discharge_date = '2026-11-23' and destination = 'NEW_HOME'"));
      staff.assertNothingWrong();
    }
  }

  @Test
  void whatIsWrongWithAChildStandsAtThatChild() {
    try (Window staff = Browser.window().signIn("staff.oslo")) {
      staff.open("/arrival/form");
      staff.choose("serviceTarget", "WOMEN");
      staff.choose("firstInYearNational", "true");
      staff.choose("childrenAlong", "true");
      staff.fill("childrenAlongCount", "2");
      go(staff, "adult");
      staff.fill("userKey", "ARRIVAL-2");
      staff.choose("gender", "WOMAN");
      go(staff, "children");
      staff.choose("c0_gender", "GIRL");
      staff.choose("c1_gender", "BOY");
      staff.fill("c1_birthYear", "1999");
      staff.page.keyboard().press("Control+s");
      staff.page.waitForSelector("#errors");
      assertEquals("Barn", staff.page.locator(".steps [aria-current=step]").innerText());
      assertEquals(
          "Fødselsåret kan ikke være før 2009. Den som er 18 år eller mer, føres i skjemaet for voksne.",
          staff.errorAt("c1_birthYear"));
      assertEquals(0, Stored.stays("ARRIVAL-2"));
    }
  }
}
