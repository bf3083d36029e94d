package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What saves a few steps many times a day. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShortWaysIT {
  private static final String LOOKS =
      "select count(*) from register.audit where chain = 'follo' and account = 'staff.follo'";

  @Test
  void recordsUsedLastAreOneClickAwayForWhoeverUsedThem() {
    try (Window staff = Browser.window().signIn("staff.follo").expecting(404)) {
      String id = Forms.saveStay(staff, "SHORT-1");
      String address = "/stay/form?id=" + id;
      long before = Stored.number(LOOKS);
      staff.open(address);
      assertEquals(before + 1, Stored.number(LOOKS), "opening is one line on the trail, as ever");
      staff.open("/home/house");
      var recent = staff.page.locator("#recent li").first();
      assertTrue(recent.innerText().contains("SHORT-1"), recent.innerText());
      assertTrue(recent.innerText().contains("Skrevet av deg"), recent.innerText());
      recent.locator("a").click();
      staff.arrive(address);
      staff.open("/entry/list");
      assertEquals(1, staff.page.locator("#recent a[href='" + address + "']").count());
      try (Window manager = Browser.window().signIn("manager.follo")) {
        manager.open("/entry/list");
        assertFalse(manager.page.locator("#recent").innerText().contains("SHORT-1"));
        manager.open(address);
        manager.open("/home/house");
        assertTrue(manager.page.locator("#recent").innerText().contains("Åpnet av deg"));
      }
      staff.open("/entry/record?kind=stay&id=" + id);
      staff.choose("reason", "NEVER_HAPPENED");
      staff.control("sure").check();
      staff.control("delete").click();
      staff.arrive("/entry/list");
      assertFalse(staff.page.locator("#recent").innerText().contains("SHORT-1"));
      staff.assertNothingWrong();
    }
  }

  @Test
  void serviceUsedLastIsProposedAndADraftWins() {
    try (Window staff = Browser.window().signIn("staff.kongsberg")) {
      staff.open("/stay/form");
      assertEquals("", staff.chosen("serviceTarget"));
      Forms.saveStay(staff, "SHORT-4");
      staff.open("/stay/form");
      assertEquals("WOMEN", staff.chosen("serviceTarget"));
      assertEquals("24.11.2026", staff.value("admissionDate"));
      staff.choose("serviceTarget", "MEN");
      DraftIT.awaitKept(staff, "MEN");
      staff.open(staff.where());
      assertEquals("MEN", staff.chosen("serviceTarget"), "what was typed wins");
      staff.open("/arrival/form");
      assertEquals("WOMEN", staff.chosen("serviceTarget"));
      staff.assertNothingWrong();
    }
    try (Window manager = Browser.window().signIn("manager.kongsberg")) {
      manager.open("/stay/form");
      assertEquals("", manager.chosen("serviceTarget"), "what another used is not proposed");
    }
  }
}
