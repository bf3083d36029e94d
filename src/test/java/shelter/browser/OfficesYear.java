package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.WaitForURLOptions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What the office does with Oslo's report and with the year, on the pages. */
final class OfficesYear {
  /** A year is counted anew for some steps. */
  private static final int LONG = 60_000;

  private final int year;
  private final Window office;

  OfficesYear(int year, Window office) {
    this.year = year;
    this.office = office;
  }

  private void openReport(String state) {
    office.open("/response/list?year=" + year);
    Locator tile = office.page.locator("a.tile[href*='centre=oslo']");
    assertTrue(tile.innerText().contains(state), tile.innerText());
    tile.click();
    office.arrive("/response/report?year=" + year + "&centre=oslo");
  }

  void sendBack(String why) {
    openReport("Sendt inn");
    assertTrue(office.text().contains("22"), office.text());
    office.fill("reason", why);
    office.control("sendBack").click();
    office.page.locator("text=Rapporten er returnert").waitFor();
  }

  void approve(String history) {
    openReport("Sendt inn");
    office.control("approve").click();
    office.page.locator("text=Rapporten er godkjent").waitFor();
    assertTrue(office.text().contains(history), "the history does not tell of the return");
  }

  void closeYear(int version) {
    office.open("/year/close?year=" + year);
    assertTrue(office.control("close").isVisible(), office.text());
    assertTrue(office.page.locator("#checklist").innerText().contains("1 av"));
    office.control("close").click();
    office.page.waitForURL("**/year/version?*", new WaitForURLOptions().setTimeout(LONG));
    assertTrue(office.text().contains(year + ", utgave " + version), office.text());
    List<String> digests = office.page.locator("dl code").allInnerTexts();
    assertEquals(3, digests.size());
    digests.forEach(one -> assertTrue(one.matches("[0-9a-f]{64}"), one));
  }

  void assertTheSame() {
    office.control("prove").click();
    Locator proof = office.page.locator("#proof");
    proof.waitFor(new Locator.WaitForOptions().setTimeout(LONG));
    assertTrue(proof.getAttribute("class").contains("ok"), proof.innerText());
    assertTrue(proof.innerText().contains("Grunnlaget er uendret."), proof.innerText());
  }

  void reopenForOslo(String why) {
    office.open("/year/list");
    office.page.locator("a[href='/year/reopen?year=" + year + "']").click();
    office.arrive("/year/reopen");
    office.fill("reason", why);
    office.fill(
        "until", LocalDate.now().plusDays(2).format(DateTimeFormatter.ofPattern("d.M.yyyy")));
    office.control("centre").selectOption("oslo");
    office.control("reopen").click();
    office.arrive("/year/list");
    String row = office.page.locator("tr:has(th:text-is('" + year + "'))").innerText();
    assertTrue(row.contains("gjenåpnet til"), row);
  }

  /** The stay was three nights longer, and that is all. */
  void seeDifferences(String path) {
    office.open(path);
    List<String> tables =
        office.page.locator("#differences details").all().stream()
            .map(one -> one.getAttribute("id").replace("of-", ""))
            .toList();
    List<String> ofNights =
        List.of(
            "bed_use",
            "centre_overview",
            "mean_stay",
            "mean_stay_by_background",
            "men_mean_stay",
            "men_overnight_days",
            "overnight_days",
            "region_overview");
    assertEquals(ofNights, tables.stream().sorted().toList(), office.text());
    assertTrue(office.page.locator("#of-overnight_days").isVisible());
    office.page.locator("#of-mean_stay summary").click();
    Locator row = office.page.locator("#of-mean_stay tbody tr").first();
    assertEquals("8 / 1", row.locator("td.n").first().innerText(), row.innerText());
    assertEquals("11 / 1", row.locator("td.n").last().innerText(), row.innerText());
  }
}
