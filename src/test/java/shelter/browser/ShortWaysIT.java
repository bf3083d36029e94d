package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;

/** What saves a few steps many times a day: the last records, a key in the bar, a proposal. */
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
  void keyInTheBarLeadsToTheRecord() {
    try (Window staff = Browser.window().signIn("staff.hamar")) {
      String id = Forms.saveStay(staff, "SHORT-2");
      staff.open("/help/forms");
      staff.page.keyboard().press("/");
      staff.page.keyboard().type("short-2");
      staff.page.keyboard().press("Enter");
      staff.arrive("/stay/form?id=" + id);
      jump(staff, id);
      staff.arrive("/stay/form?id=" + id);
      staff.open("/home/house");
      staff.fill("key", "SHORT-2");
      staff.control("key").press("Enter");
      staff.page.waitForSelector("#found");
      Forms.saveStay(staff, "SHORT-21");
      staff.open("/stay/form");
      staff.fill("userKey", "TYPED/2");
      jump(staff, "SHORT-");
      staff.page.waitForSelector("#jumped");
      assertEquals(2, staff.page.locator("#jumped li a").count());
      assertEquals("TYPED/2", staff.value("userKey"), "what is typed stays");
      jump(staff, "SHORT-NONE");
      staff.page.waitForSelector("#jumped:has-text('SHORT-NONE')");
      assertEquals(
          "Fant ingen med nøkkelen SHORT-NONE på dette senteret.",
          staff.page.locator("#jumped h2").innerText());
      assertFalse(staff.where().contains("SHORT"), staff.where());
      staff.assertNothingWrong();
    }
    try (Window other = Browser.window().signIn("staff.gjovik")) {
      jump(other, "SHORT-2");
      other.page.waitForSelector("#jumped");
      assertEquals(0, other.page.locator("#jumped li").count(), "another centre's is not there");
      other.open("/account/own");
      other.control("slash").click();
      other.page.waitForSelector(":text('slått av')");
      other.page.locator("h1").click();
      other.page.keyboard().press("/");
      assertEquals(0, other.page.locator("#jump:focus").count());
      other.control("slash").click();
      other.page.waitForSelector(":text('unntatt når')");
      other.assertNothingWrong();
    }
  }

  private static void jump(Window window, String key) {
    window.page.locator("#jump").fill(key);
    window.page.locator("#jump").press("Enter");
  }

  @Test
  void keyInTheBarWorksWithoutAScript() throws Exception {
    String key;
    try (Window staff = Browser.window().signIn("staff.glaamdal")) {
      key = Forms.saveStay(staff, "SHORT-3");
    }
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn("staff.glaamdal");
    visitor.open("/help/forms");
    Map<String, String> fields = visitor.hidden();
    fields.put("jump", "SHORT-3");
    fields.put("page:jumpTo", "page:jumpTo");
    var answer = visitor.post("/help/forms", fields);
    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/stay/form?id=" + key));
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
