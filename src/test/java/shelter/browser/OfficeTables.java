package shelter.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that the office and everybody else can read, as they stand on the pages. */
final class OfficeTables {
  /** Each is a page of its own, so that all of them together take a minute or more. */
  private static final int TRIES = 200;

  private OfficeTables() {}

  /** Counts a year and waits until it is done; a count that is already running is waited for. */
  static void countNow(Window office, int year) {
    for (int tries = 0; tries < TRIES; tries++) {
      office.open("/statistics/count?year=" + year);
      office.control("countNow").click();
      office.page.waitForSelector("main .note.ok, #errors");
      if (office.page.locator("#errors").count() == 0) {
        return;
      }
    }
    throw new AssertionError("The year could not be counted: " + office.page.innerText("#errors"));
  }

  /**
   * The figures of the preliminary tables that a new stay, child's stay and conversation change.
   */
  static Map<String, Long> read(Window office, int year) {
    Map<String, Long> figures = new LinkedHashMap<>();
    for (String cell :
        List.of(
            "residents_and_stays PERSONS TOTAL",
            "residents_and_stays STAYS TOTAL",
            "children_and_stays PERSONS TOTAL",
            "children_and_stays STAYS TOTAL",
            "phone_conversations PERSONS TOTAL",
            "phone_conversations CONVERSATIONS TOTAL")) {
      String chapter =
          cell.startsWith("residents")
              ? "residents"
              : cell.startsWith("children") ? "children" : "dayusers";
      office.open("/statistics/preliminary?year=" + year + "&chapter=" + chapter);
      figures.put(cell, number(cell(office, cell)));
    }
    office.open("/statistics/preliminary?year=" + year + "&chapter=children");
    String share = "child_welfare_contact CREATED_DURING TOTAL";
    String of = cell(office, share + " base");
    figures.put("child_welfare_contact base", number(of));
    // The page shows the share, so that the value behind it is read where it is stored.
    figures.put(
        "child_welfare_contact CREATED_DURING",
        Stored.number(
            "select value::int from register.statistic where year = ? and table_name = 'child_welfare_contact'"
                + " and row_code = 'CREATED_DURING' and column_code = 'TOTAL'",
            year));
    return figures;
  }

  /** The headline figures of the front page with their words, once the first year is published. */
  static List<String> headline(Window visitor) {
    for (int tries = 0; tries < TRIES; tries++) {
      visitor.open("/");
      List<String> figures = visitor.page.locator("[id^=figure-]").allInnerTexts();
      if (!figures.isEmpty()) {
        return figures;
      }
    }
    throw new AssertionError("The first year was never published");
  }

  private static String cell(Window office, String name) {
    String[] parts = name.split(" ");
    return office
        .page
        .locator(
            "section#%s tr[data-row=%s] td[data-column=%s]%s"
                .formatted(parts[0], parts[1], parts[2], parts.length > 3 ? " .soft" : ""))
        .innerText();
  }

  private static long number(String text) {
    return Long.parseLong(text.replaceAll("[^0-9]", ""));
  }
}
