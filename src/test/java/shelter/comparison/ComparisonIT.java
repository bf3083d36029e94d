package shelter.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The page of a centre and centres beside each other, as the public reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComparisonIT {
  private static HttpResponse<String> open(String path) throws Exception {
    return new Visitor(Deployed.address("")).open(path);
  }

  private static String page(String path) throws Exception {
    HttpResponse<String> answer = open(path);
    assertEquals(200, answer.statusCode(), path);
    assertFalse(answer.body().contains("???"), "a word is missing on " + path);
    return answer.body();
  }

  /** The words of the row of a table. */
  private static String row(String page, String of) {
    String row = page.substring(page.indexOf("data-row=\"" + of + "\""));
    return row.substring(row.indexOf(">") + 1, row.indexOf("</tr>"))
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static List<String> rows(String page) {
    String table = page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    return Pattern.compile("data-row=\"([^\"]+)\"")
        .matcher(table)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void centreShowsItsPublishedFiguresBesideTheNation() throws Exception {
    String page = page("/statistics/centre?year=2020&centre=oslo&lang=en");
    String stays = row(page, "STAYS");
    assertTrue(stays.startsWith("Stays, adults 209 2\u00a0198"), stays);
    assertTrue(page.contains("Oslo krisesenter"));
    assertTrue(page.contains("Host municipality"));
  }

  /** Hallingdal had so few stays that they are not published: no page may tell them. */
  @Test
  void hiddenFigureIsHiddenOnEveryPage() throws Exception {
    for (String measure : List.of("STAYS", "OVERNIGHT_DAYS", "CHILDREN")) {
      String hidden = row(page("/statistics/centre?year=2020&centre=hallingdal&lang=en"), measure);
      assertTrue(hidden.contains(" : "), hidden);
    }
    String compared =
        page("/statistics/comparison?centre=hallingdal&centre=oslo&figure=STAYS&lang=en");
    assertTrue(row(compared, "hallingdal").endsWith(" : Hidden."), row(compared, "hallingdal"));
    assertTrue(compared.contains(">hidden</text>"), "the drawing says so");
    assertTrue(compared.contains("Why are some figures hidden?"));
  }

  @Test
  void figuresOfACentreAreThoseOfItsPublishedTables() throws Exception {
    String page = page("/statistics/centre?year=2020&centre=trondheim");
    for (String[] figure :
        new String[][] {
          {"FTE", "centre_staff", "FTE"},
          {"BEDS_WOMEN", "centre_beds", "WOMEN"},
          {"CONVERSATIONS", "centre_conversations", "CONVERSATIONS"},
          {"MUNICIPALITIES", "centre_municipalities", "MUNICIPALITIES"}
        }) {
      String value =
          Stored.value(
              "select trim_scale(value)::text from register.published_statistic where year = 2020"
                  + " and version = 1 and table_name = ? and row_code = 'trondheim' and column_code"
                  + " = ?",
              figure[1],
              figure[2]);
      String row = row(page, figure[0]);
      assertTrue(row.contains(" " + value.replace('.', ',') + " ") || row.endsWith(value), row);
    }
  }

  @Test
  void centreOrYearThatIsNotPublishedIsNotFound() throws Exception {
    for (String wrong :
        List.of(
            "year=2020&centre=nowhere",
            "centre=nowhere",
            "year=1999&centre=oslo",
            "year=2026&centre=oslo",
            "year=2026",
            "year=x",
            "year=2020&centre=%27%3B--",
            "year=2020&centre=OSLO",
            "year=20200&centre=oslo")) {
      assertEquals(404, open("/statistics/centre?" + wrong).statusCode(), wrong);
    }
    for (String wrong : List.of("year=1999", "year=2026", "year=x")) {
      assertEquals(404, open("/statistics/comparison?" + wrong).statusCode(), wrong);
    }
  }

  @Test
  void listNamesEveryCentreOfTheYearByRegion() throws Exception {
    String page = page("/statistics/centre?year=2020");
    long links =
        Pattern.compile("/statistics/centre\\?year=2020&amp;centre=[a-z-]+\"")
            .matcher(page)
            .results()
            .count();
    assertEquals(44, links);
    String chapter = page("/statistics/chapter?year=2020&chapter=centres");
    assertTrue(chapter.contains("/statistics/centre?year=2020&amp;centre=hallingdal"));
  }

  @Test
  void comparisonShowsExactlyWhatIsChosen() throws Exception {
    String page =
        page("/statistics/comparison?year=2020&centre=bodo&centre=tromso&figure=FTE&figure=STAYS");
    // By name: Krisesenteret for Tromsø og omegn, Krisesenteret i Salten.
    assertEquals(List.of("tromso", "bodo"), rows(page));
    String head = page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
    assertEquals(3, head.split("<th ", -1).length - 1, "a column for each figure");
    assertEquals(2, page.split("<svg class=\"plot few\"", -1).length - 1);
    assertFalse(page.contains("<tfoot>"), "no size class, no median");
    assertTrue(page.contains("value=\"bodo\" checked=\"checked\""));
    assertTrue(
        page.contains("/api/v2/tables/centre_staff/data?lang=nb&amp;outputFormat=csv"), page);
  }

  /** The order of hidden figures would tell which is larger. */
  @Test
  void comparisonIsSortedByTheAddressAndHiddenOnesComeLastByName() throws Exception {
    String base = "/statistics/comparison?centre=lofoten&centre=tromso&centre=alta&centre=bodo";
    assertEquals(
        List.of("tromso", "bodo", "alta", "lofoten"),
        rows(page(base + "&figure=STAYS&sort=STAYS")));
  }

  @Test
  void sizeClassShowsItsCentresAndTheMedianOfWhatIsShown() throws Exception {
    String page = page("/statistics/comparison?size=LARGE&figure=INHABITANTS");
    long large =
        Stored.number(
            "select count(*) from register.published_statistic where year = 2020 and version = 1"
                + " and table_name = 'centre_municipalities' and column_code = 'INHABITANTS' and"
                + " value >= 150000");
    assertEquals(large, rows(page).size());
    assertTrue(page.contains("<tfoot>"));
  }

  @Test
  void nothingChosenSaysSoAndShowsTheThreeLargest() throws Exception {
    String page = page("/statistics/comparison?lang=en");
    assertTrue(page.contains("You have not chosen anything yet."));
    assertEquals(3, rows(page).size());
    assertTrue(rows(page).contains("oslo"));
  }

  @Test
  void whatDoesNotExistIsLeftOutAndNamed() throws Exception {
    String seven =
        "centre=oslo&centre=bodo&centre=alta&centre=vest&centre=moss&centre=rana&centre=nora";
    assertEquals(6, rows(page("/statistics/comparison?" + seven)).size());
    for (String odd :
        List.of(
            seven,
            "centre=nowhere",
            "size=HUGE",
            "figure=AGE",
            "centre=,,oslo,,x",
            "centre=%3Cscript%3E")) {
      String page = page("/statistics/comparison?lang=en&" + odd);
      assertTrue(page.contains("Something in the address does not exist"), odd);
      assertFalse(page.contains("<script>"), odd);
    }
    for (String odd :
        List.of("sort=X", "sort=STAYS&figure=FTE", "year=", "size=&centre=&figure=")) {
      page("/statistics/comparison?" + odd);
    }
  }

  @Test
  void anotherLanguageKeepsTheView() throws Exception {
    String page = page("/statistics/comparison?centre=oslo&centre=bodo&figure=FTE&size=SMALL");
    String link =
        Pattern.compile("href=\"([^\"]*lang=en[^\"]*)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .findFirst()
            .orElseThrow();
    String english = page(link.replaceFirst("^http://[^/]+", ""));
    assertEquals(List.of("bodo", "oslo"), rows(english));
    assertTrue(english.contains("Full-time equivalents"), "the figure is kept");
    assertTrue(english.contains("<tfoot>"), "the size is kept");
  }
}
