package shelter.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.closing.OwnYear;

/**
 * A version that hides for each reason and leaves another gender out, on every page and in data.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HiddenPagesIT {
  private static final int YEAR = 2008;
  private static final String TABLE = "residents_by_age";

  private final Visitor anyone = new Visitor(Deployed.address(""));

  /** The figures of 2020 by age as if they were of another year, with some of them hidden. */
  private static void publish() {
    Stored.run(
        "insert into register.publication (year, version, published_at, published_by) values (%d, 1, now(), 'test')"
            .formatted(YEAR),
        """
        insert into register.published_table (version, year, table_name, chapter, position, kind, unit, base_unit,
            row_label, column_label, definition, multiple, decimals, source, breaks, method)
        select 1, %d, table_name, chapter, position, kind, unit, base_unit,
            row_label, column_label, definition, multiple, decimals, source, breaks, method
        from register.counted_table where year = 2020 and table_name = '%s'"""
            .formatted(YEAR, TABLE),
        """
        insert into register.published_statistic (version, year, table_name, row_position, row_code, column_code, value, base, hidden, why)
        select 1, %d, table_name, row_position, row_code, column_code,
            case when why in ('FEW', 'PROTECTS') then null else value end, case when why = 'GROUP' then null else base end,
            why is not null, why
        from register.statistic left join (values ('A67_PLUS', 'MAN', 'FEW'), ('A60_66', 'MAN', 'PROTECTS'),
            ('A50_59', 'MAN', 'GROUP'), ('A16_17', 'MAN', 'BASE')) hidden (row_code, column_code, why) using (row_code, column_code)
        where year = 2020 and table_name = '%s' and column_code <> 'OTHER'"""
            .formatted(YEAR, TABLE),
        Stored.proved(YEAR, 1));
  }

  private String page(String path) throws Exception {
    assertEquals(200, anyone.open(path).statusCode(), path);
    return anyone.page();
  }

  /** The server looks for what is published elsewhere every few seconds. */
  private void awaitPublished() throws Exception {
    Instant latest = Instant.now().plus(Duration.ofSeconds(30));
    while (anyone.open("/statistics/table?year=" + YEAR + "&table=" + TABLE).statusCode() != 200) {
      assertTrue(Instant.now().isBefore(latest), "it is not taken in");
    }
  }

  private static int count(String in, String what) {
    return in.split(java.util.regex.Pattern.quote(what), -1).length - 1;
  }

  @Test
  void everyReasonIsToldOnPagesAndNoneMoreThanItMay() throws Exception {
    try (OwnYear own = new OwnYear(YEAR)) {
      publish();
      awaitPublished();
      String chapter =
          page("/statistics/chapter?year=" + YEAR + "&chapter=residents&view=table&lang=en");
      String link = "<a class=\"hid\" href=\"#why-" + TABLE + "\" title=\"";
      String table = chapter.substring(chapter.indexOf("class=\"as-table\""));
      table = table.substring(0, table.indexOf("</table>"));
      assertEquals(3, count(table, link + "Too few, or protects another figure.\""), table);
      assertEquals(1, count(table, link + "The base is too small"), table);
      assertFalse(table.contains("data-column=\"OTHER\""), table);
      String signs = chapter.substring(chapter.indexOf("id=\"why-" + TABLE));
      signs = signs.substring(0, signs.indexOf("</div>"));
      assertTrue(signs.contains("Too few, or protects another figure."), signs);
      assertTrue(signs.contains("The base is too small to show a share or a mean."), signs);
      assertTrue(signs.contains("Other gender is not shown apart this year"), signs);

      String figure =
          "/statistics/table?year=" + YEAR + "&table=" + TABLE + "&lang=en&column=MAN&row=";
      for (String row : List.of("A67_PLUS", "A60_66", "A50_59")) {
        String own67 = page(figure + row);
        String note = own67.substring(own67.indexOf("id=\"hidden\""));
        note = note.substring(0, note.indexOf("</div>"));
        assertTrue(note.contains("Too few, or protects another figure."), note);
      }
      assertTrue(page(figure + "A16_17").contains("A share out of so few says little."));

      for (String path :
          List.of(
              "/?year=" + YEAR,
              "/statistics/table?year=" + YEAR + "&table=" + TABLE,
              "/statistics/print?year=" + YEAR,
              "/statistics/search?q=alder",
              "/statistics/tables",
              "/statistics/changes",
              "/api/v2/tables/" + TABLE + "/data?outputFormat=html",
              "/api/v2/tables/" + TABLE + "/metadata",
              "/api/report/" + YEAR + ".pdf")) {
        assertFalse(page(path).matches("(?s).*\\b(FEW|PROTECTS|GROUP)\\b.*"), path);
      }
      String csv =
          page(
              "/api/v2/tables/"
                  + TABLE
                  + "/data?outputFormat=csv&outputFormatParams=UseCodes&valueCodes%5Byear%5D="
                  + YEAR);
      for (String line :
          List.of(
              "\"A67_PLUS\",\"MAN\",\":\",136,\":\"",
              "\"A60_66\",\"MAN\",\":\",136,\":\"",
              "\"A50_59\",\"MAN\",12,\":\",\":\"",
              "\"A16_17\",\"MAN\",0,136,\":\"",
              "\"A16_17\",\"OTHER\",\":\",\":\",\":\"")) {
        assertTrue(csv.contains(line), line + csv);
      }
    }
  }

  /** The office sees which is which, before anything is published. */
  @Test
  void officeSeesWhatProtectionCosts() throws Exception {
    Visitor office = new Visitor(Deployed.address(""));
    office.signIn("office");
    assertEquals(404, office.open("/publication/protection?year=2026").statusCode());
    assertEquals(200, office.open("/publication/protection?year=2020&lang=nb").statusCode());
    String page = office.page();
    for (String part : List.of("reasons", "costs", "riskiest", "attacked")) {
      assertTrue(page.contains("id=\"" + part + "\""), part);
    }
    assertFalse(page.contains("1 til 5</th>"), page);
    office.open("/publication/protection?year=2020&limit=5");
    assertTrue(office.page().contains("1 til 5</th>"), office.page());
    for (String odd : List.of("2", "11", "abc", "-1", "99999999999")) {
      assertEquals(
          200, office.open("/publication/protection?year=2020&limit=" + odd).statusCode(), odd);
      assertTrue(office.page().contains("Velg en fra 3 til 10"), odd);
    }
    assertEquals(
        1, Stored.number("select max(version) from register.publication where year = 2020"));
  }
}
