package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.LoadState;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parts of the yearly report one by one: what they refuse, add, and leave to others. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportPartsIT extends ReportDesk {
  @Test
  void nextRefusesWhatContradictsItself() {
    beginReport();
    open("staff");
    manager.fill("employeesFullTime", "4");
    manager.fill("employeesPartTime", "3");
    manager.fill("fte", "9,5");
    manager.control("next").click();
    manager.page.waitForSelector("#errors");
    assertTrue(manager.summary().startsWith("Årsverk: "), manager.summary());
    assertFalse(manager.errorAt("fte").isEmpty());
    assertEquals("9,5", manager.value("fte"));
    manager.fill("fte", "5,5");
    manager.control("next").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=availability");
    assertEquals("5.5", report("fte"));
  }

  /** Each stores what was changed on the own page, and nothing else. */
  @Test
  void twoManagersDoNotOverwriteEachOther() {
    beginReport();
    open("availability");
    try (Window other = Browser.window().signIn("manager.oslo")) {
      other.open("/report/form?year=" + YEAR + "&part=availability");
      other.fill("women-playrooms", "5");
      other.control("women-playrooms").blur();
      awaitStored("playrooms", "5");
    }
    manager.fill("women-youthRooms", "6");
    manager.control("next").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=animals");
    assertEquals("5", stored("playrooms"));
    assertEquals("6", stored("youth_rooms"));
  }

  @Test
  void handsThatLeaveTheMouseAloneFillInAPart() {
    beginReport();
    open("availability");
    Keyboard keys = new Keyboard(manager.page);
    keys.type("women-bedrooms", "11");
    keys.type("women-beds", "24");
    keys.reach("women-wasFull");
    manager.page.keyboard().press("Home");
    keys.tick("women-infoLanguages", "pl");
    keys.enter("next");
    manager.arrive("/report/form?year=" + YEAR + "&part=animals");
    assertEquals(
        "11 24 NO {pl}", stored("concat_ws(' ', bedrooms, beds, was_full, info_languages)"));
  }

  @Test
  void eventsAndOtherMunicipalitiesAreAdded() {
    beginReport();
    open("events");
    manager.control("add").click();
    manager.page.waitForURL(address -> address.contains("more=1"));
    manager.control("e0-eventKind").selectOption("RELOCATION");
    manager.fill("e0-fromDate", "03.02.2026");
    manager.control("e0-serviceStatus-PHONE").selectOption("AS_NORMAL");
    manager.control("next").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=control");
    String event =
        "select event_kind || from_date || service_status from register.report_event where year = ";
    assertEquals("RELOCATION2026-02-03{\"PHONE\": \"AS_NORMAL\"}", Stored.value(event + YEAR));
    open("events");
    manager.page.locator(".event button").click();
    manager.page.waitForLoadState(LoadState.LOAD);
    manager.page.waitForCondition(() -> Stored.value(event + YEAR) == null);

    open("economy");
    manager.control("added").selectOption("3301");
    manager.control("add").click();
    manager.page.waitForURL(address -> address.contains("added=3301"));
    manager.fill("municipalFunding-3301", "250000");
    manager.control("next").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=events");
    assertEquals("{\"3301\": \"250000\"}", report("municipal_funding"));
  }

  /** What points at a person goes into no text of a report; of the contact, a telephone may. */
  @Test
  void numberOfAPersonIsRefusedAndTheContactKept() {
    beginReport();
    open("animals");
    manager.choose("women-animalOffers", "OTHER");
    manager.page.locator("[id='page:women-otherText']").waitFor();
    manager.fill("women-otherText", "ring 01010750160");
    manager.control("next").click();
    manager.page.waitForSelector("#errors");
    assertFalse(manager.errorAt("women-otherText").isEmpty());
    assertNull(stored("other_text"));

    manager.open("/report/list");
    manager.fill("name", "Kari Nordmann");
    manager.fill("email", "kari(a)senteret");
    manager.fill("phone", "01010750160");
    manager.save();
    manager.page.waitForSelector("#errors");
    assertFalse(manager.errorAt("email").isEmpty());
    assertFalse(manager.errorAt("phone").isEmpty());
    manager.fill("email", "kari@senteret.example");
    manager.fill("phone", "22334455");
    manager.save();
    manager.arrive("/report/list?saved=contact");
    assertEquals(
        "Kari Nordmann kari@senteret.example 22334455",
        Stored.value(
            "select concat_ws(' ', name, email, phone) from register.centre_contact where centre = 'oslo'"));
  }
}
