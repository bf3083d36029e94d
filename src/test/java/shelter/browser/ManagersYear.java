package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;

/** What Oslo's manager does with the report of a year, on the pages. */
final class ManagersYear {
  private final int year;
  private final String form;
  private final Window manager;

  ManagersYear(int year, Window manager) {
    this.year = year;
    this.form = "/report/form?year=" + year + "&part=";
    this.manager = manager;
  }

  /** By the keyboard, in three parts; every part is stored as soon as it is typed. */
  void typeReport() {
    manager.open("/report/list");
    manager.page.locator("#year-" + year + " button").click();
    manager.arrive("/report/form?year=" + year);
    Keyboard keys = new Keyboard(manager.page);
    assertEquals("true", manager.value("hasWomenService"), "the register of centres knows that");
    keys.reach("coLocatedIncestCentre");
    manager.page.keyboard().press("Home");
    keys.pick("coLocatedIncestCentre", "false");
    goOn("services", "staff");
    keys = new Keyboard(manager.page);
    keys.type("employeesFullTime", "8");
    keys.type("employeesPartTime", "4");
    keys.type("fte", "9,5");
    goOn("availability");
    keys = new Keyboard(manager.page);
    keys.type("women-bedrooms", "12");
    keys.type("women-beds", "22");
    goOn("send");
    assertEquals(
        "8 4 9.5 12 22",
        Stored.value(
            """
            select concat_ws(' ', employees_full_time, employees_part_time, fte, bedrooms, beds)
            from register.centre_report join register.service_report using (centre, year)
            where centre = 'oslo' and year = ? and target = 'WOMEN'""",
            year));
  }

  /** Leaves the part by its links, once it says that it is stored. */
  private void goOn(String... parts) {
    manager.page.keyboard().press("Tab");
    manager.page.locator("#saved-state:has-text('Lagret kl.')").waitFor();
    for (String part : parts) {
      manager.page.locator("nav.toc a[href*='part=" + part + "']").click();
      manager.arrive(form + part);
    }
  }

  /** What stands in the way is on the list with its record, until the record is mended. */
  void workListDown(String stay) {
    manager.control("send").click();
    manager.page.locator("#hindrances[role=alert]").waitFor();
    manager.page.locator("#hindrances a").first().click();
    manager.arrive("/quality/list?year=" + year);
    Locator remark = manager.page.locator("details.remark").first();
    assertTrue(remark.innerText().contains("X12"), manager.text());
    remark.locator("summary").click();
    remark.locator("a[href*='" + stay + "']").click();
    manager.arrive("/stay/form?id=" + stay);
    manager.choose("destination", "NEW_HOME");
    manager.save();
    manager.arrive("/home/house?saved=" + stay);
    manager.open("/quality/list?year=" + year);
    assertEquals(0, manager.page.locator("details.remark .tag.bad").count(), manager.text());
  }

  void sendIn(String beds) {
    manager.open(form + "send");
    assertEquals(0, manager.page.locator("#hindrances").count(), manager.text());
    manager.control("send").click();
    manager.arrive("/report/receipt?year=" + year);
    String receipt = manager.text();
    assertTrue(receipt.contains("Sendt inn") && receipt.contains("manager.oslo"), receipt);
    assertEquals(
        "1", manager.page.locator("table.shown tr:has-text('opphold') td").first().innerText());
    manager.open(form + "availability");
    assertEquals(0, manager.control("women-beds").count(), "it can still be typed in");
    assertTrue(manager.page.locator("table.shown").first().innerText().contains(beds));
  }

  void correctReport(String why) {
    manager.open("/report/list");
    assertTrue(manager.page.locator("#year-" + year).innerText().contains(why));
    manager.open(form + "availability");
    assertTrue(manager.text().contains(why));
    assertEquals("22", manager.value("women-beds"));
    new Keyboard(manager.page).type("women-beds", "24");
    goOn("send");
    sendIn("24");
  }
}
