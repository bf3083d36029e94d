package shelter.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The own figures as they are read: on the page, on paper, in a workbook, and what is behind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnPagesIT {
  private static final String STAYS =
      "select count(*) from register.stay where centre = 'oslo' and admission_date < '2021-01-01' and discharge_date > greatest(admission_date, '2020-01-01')";

  private static Visitor as(String account) throws Exception {
    Visitor visitor = new Visitor(Deployed.address(""));
    visitor.signIn(account);
    return visitor;
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void ownFiguresStandBesideTheNation() throws Exception {
    String page = as("staff.oslo").open("/own/chapter?year=2020&chapter=residents").body();
    String row = page.substring(page.indexOf("data-row=\"STAYS\""));
    String text = plain(row.substring(row.indexOf(">") + 1, row.indexOf("</tr>")));
    assertTrue(text.contains(" " + Stored.value(STAYS) + " "), text);
    assertTrue(text.contains("2\u00a0198"), text);
    assertFalse(page.contains("/own/cell"), "staff are not led to what is behind");
  }

  /** What was hidden when it was published has no figure on the page. */
  @Test
  void hiddenFigureOfTheNationStaysHidden() throws Exception {
    long hidden =
        Long.parseLong(
            Stored.value(
                "select count(*) from register.published_statistic join register.published_table using (year, version, table_name) where hidden and chapter = 'residents'"));
    // Another gender that the nation leaves out is hidden there, too.
    hidden +=
        Stored.number(
            """
            select count(*) from register.statistic s join register.counted_table t using (year, table_name)
            where year = 2020 and chapter = 'residents' and column_label = 'Gender' and column_code = 'OTHER' and not exists (
              select from register.published_statistic p
              where (p.year, p.table_name, p.column_code) = (s.year, s.table_name, s.column_code))""");
    String page = as("manager.oslo").open("/own/print?year=2020&chapter=residents").body();
    assertFalse(page.contains("/own/cell"), "paper leads nowhere");
    assertEquals(hidden, Pattern.compile("class=\"hid\"").matcher(page).results().count());
  }

  @Test
  void managerIsLedToTheRecords() throws Exception {
    Visitor manager = as("manager.oslo");
    String cell = "/own/cell?year=2020&table=residents_and_stays&row=STAYS&column=TOTAL";
    assertTrue(
        manager
            .open("/own/chapter?year=2020&chapter=residents")
            .body()
            .contains(cell.replace("&", "&amp;")));
    String page = manager.open(cell + "&all=true").body();
    Set<String> ids =
        Pattern.compile("/entry/record\\?kind=stay&amp;id=([0-9a-f-]{36})")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Stored.value(STAYS), "" + ids.size());
    assertEquals(
        200, manager.open("/entry/record?kind=stay&id=" + ids.iterator().next()).statusCode());
    for (String wrong : List.of("row=X", "column=X", "table=stay", "year=1999", "year=x")) {
      String name = wrong.substring(0, wrong.indexOf('='));
      String asked = cell.replaceFirst(name + "=\\w+", wrong);
      assertEquals(404, manager.open(asked).statusCode(), asked);
    }
  }

  @Test
  void figureOfTheReportLeadsToTheReport() throws Exception {
    String page =
        as("manager.oslo").open("/own/cell?year=2020&table=employees&row=FTE&column=TOTAL").body();
    assertTrue(page.contains("/report/print?year=2020"), "no way to the report");
    assertFalse(page.contains("/entry/record?kind"), "the report is no record of a person");
  }

  @Test
  void chapterIsOneThatHasTables() throws Exception {
    Visitor staff = as("staff.oslo");
    for (String wrong : List.of("chapter=nothing", "chapter=../x", "year=1999", "year=2099")) {
      assertEquals(404, staff.open("/own/chapter?" + wrong).statusCode(), wrong);
    }
    assertEquals(404, staff.open("/api/own/1999.xlsx").statusCode());
  }

  @Test
  void workbookHasASheetForEachChapter() throws Exception {
    HttpResponse<byte[]> answer = as("staff.oslo").download("/api/own/2020.xlsx?lang=en");
    assertEquals(200, answer.statusCode());
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      List<String> sheets = book.getSheets().map(Sheet::getName).toList();
      long chapters =
          Long.parseLong(Stored.value("select count(distinct chapter) from statistics.contents"));
      assertEquals(chapters, sheets.size(), sheets.toString());
      String all =
          book.findSheet("Residents").orElseThrow().read().stream()
              .map(
                  row ->
                      row.stream()
                          .map(one -> one == null ? "" : one.getText())
                          .collect(Collectors.joining("|")))
              .collect(Collectors.joining("\n"));
      String line = all.substring(all.indexOf("\nStays|"));
      String stays = line.substring(0, line.indexOf('\n', 1));
      assertTrue(
          stays.matches("\nStays\\|Total\\|" + Stored.value(STAYS) + "\\|\\d+\\|2198"), stays);
    }
  }
}
