package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever signs in is told what waits, counted from what is there, and where it is done. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NextIT {
  @Test
  void officeIsToldWhatTheYearWaitsFor() {
    try (Window office = Browser.window().signIn("office")) {
      office.arrive("/next/list");
      String unsent =
          Stored.value(
              """
              select count(*) from register.centre c
              left join register.centre_report r on r.centre = c.code and r.year = 2025
              where c.valid_from <= '2025-12-31' and (c.valid_to is null or c.valid_to >= '2025-01-01')
                and coalesce(r.status, 'DRAFT') in ('DRAFT', 'RETURNED')
              """);
      String told = office.page.locator("#tasks").innerText();
      assertTrue(told.contains(unsent + " sentre har ikke sendt inn årsrapporten for 2025"), told);
      boolean unopened =
          Stored.value("select year from register.reporting_year where year = 2027") == null;
      assertEquals(unopened, told.contains("Åpne 2027"), told);
      assertFalse(told.contains("2020"), "a year that is published waits for nothing: " + told);
      eachLeadsToItsPage(office);
      office.assertNothingWrong();
    }
  }

  @Test
  void administratorIsToldOfAccountsThatWaitAndOfNoneWhenThereAreNone() {
    Stored.run(
        "insert into register.account (username, role, centre, created_by) values ('next.one', 'STAFF', 'molde', 'admin')");
    try (Window admin = Browser.window().signIn("admin")) {
      admin.arrive("/next/list");
      long waiting =
          Stored.number(
              "select count(*) from register.account where enabled and created_by is not null and signed_in_at is null");
      String sentence =
          (waiting == 1 ? "Én konto" : waiting + " kontoer") + " er laget, men ikke tatt i bruk";
      String told = admin.page.locator("#tasks").innerText();
      assertTrue(told.contains(sentence), told);
      eachLeadsToItsPage(admin);
      Stored.run("update register.account set enabled = false where username = 'next.one'");
      admin.open("/next/list");
      String rest = admin.page.locator("main").innerText();
      assertFalse(rest.contains(sentence), rest);
      boolean nothing = admin.page.locator("#tasks li").count() == 0;
      assertEquals(nothing, rest.contains("Ingenting venter på deg nå"), rest);
      admin.assertNothingWrong();
    } finally {
      Stored.run("delete from register.account where username = 'next.one'");
    }
  }

  @Test
  void managerSeesInTheHouseWhatTheReportLacks() {
    try (Window manager = Browser.window().signIn("manager.stord")) {
      String told = manager.page.locator("#due").innerText();
      assertTrue(told.contains("Årsrapporten for 2025"), told);
      assertTrue(told.contains("Fristen var lørdag 31. januar 2026"), told);
      long errors =
          Stored.number(
              "select count(*) from register.remarks(2025) where centre = 'stord' and severity = 'ERROR'");
      String sentence =
          errors == 0
              ? "Ingen feil i registreringene"
              : (errors == 1 ? "Én" : errors) + " feil i registreringene";
      assertTrue(told.contains(sentence), told);
      manager.page.locator("#due a[href*='quality']").click();
      manager.arrive("/quality/list?year=2025");
      manager.assertNothingWrong();
    }
    try (Window staff = Browser.window().signIn("staff.stord")) {
      assertEquals(0, staff.page.locator("#due").count(), "the report is the manager's");
    }
  }

  private static void eachLeadsToItsPage(Window window) {
    List<String> addresses =
        window.page.locator("#tasks a").all().stream()
            .map(one -> one.getAttribute("href"))
            .toList();
    assertFalse(addresses.isEmpty());
    for (String address : addresses) {
      assertEquals(200, window.context.request().get(address).status(), address);
    }
  }
}
