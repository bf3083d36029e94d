package shelter.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The ways to a published figure, as everybody goes them: without signing in, without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExploreIT {
  private static final String LATEST =
      " (select max(version) from register.publication p where p.year = %s.year and p.withdrawn_at is null)";
  private static final String TABLE = "/statistics/table?year=2020&table=";

  private final Visitor reader = new Visitor(Deployed.address(""));

  private String page(String path) throws Exception {
    HttpResponse<String> answer = reader.open(path);
    assertEquals(200, answer.statusCode(), path);
    return answer.body();
  }

  private String search(String words, String language) throws Exception {
    return page(
        "/statistics/search?lang="
            + language
            + "&q="
            + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  /** The first result under a heading: from its address to the end of its line. */
  private static String first(String page, String kind) {
    String part = page.substring(page.indexOf("<section class=\"section\" id=\"" + kind + "\""));
    return part.substring(part.indexOf("<li>"), part.indexOf("</li>"));
  }

  @Test
  void figuresAreFoundWithTheirValueInEachLanguage() throws Exception {
    for (String[] asked :
        List.of(
            new String[] {"nb", "menn", "row=PERSONS&amp;column=MAN", "137"},
            new String[] {"nn", "menn", "row=PERSONS&amp;column=MAN", "137"},
            new String[] {"en", "men", "row=PERSONS&amp;column=MAN", "137"},
            new String[] {"nb", "far", "table=child_perpetrator&amp;row=FATHER", "84\u00a0%"},
            new String[] {"en", "father", "table=child_perpetrator&amp;row=FATHER", "84\u00a0%"},
            new String[] {"nb", "27 døgn", "table=mean_stay&amp;row=ALL&amp;column=TOTAL", "27"},
            new String[] {"nb", "1668", "row=PERSONS&amp;column=TOTAL", "1\u00a0668"})) {
      String hit = first(search(asked[1], asked[0]), "figures");
      assertTrue(hit.contains(asked[2]), asked[1] + ": " + hit);
      assertTrue(hit.contains(asked[3]), asked[1] + ": " + hit);
    }
  }

  @Test
  void tablesAreFoundByTitleBeginningMistakeAndNumberOfTheDefinition() throws Exception {
    for (String words : List.of("barnevern", "barneverne", "barnevrenet", "K10")) {
      String hit = first(search(words, "nb"), "tables");
      assertTrue(hit.contains("table=child_welfare_contact"), words + ": " + hit);
    }
    assertTrue(
        first(search("child welfare", "en"), "tables").contains("table=child_welfare_contact"));
  }

  @Test
  void whatIsToldAboutTheStatisticsIsFoundToo() throws Exception {
    assertTrue(first(search("konfidensialitet", "nb"), "texts").contains("#confidentiality"));
    assertTrue(first(search("confidentiality", "en"), "texts").contains("#confidentiality"));
  }

  @Test
  void whoeverFindsNothingIsToldWhatToDo() throws Exception {
    String nothing = search("qwxzqwxz", "nb");
    assertTrue(nothing.contains("Fant ingenting"), nothing);
    assertTrue(nothing.contains("/statistics/tables"));
    assertTrue(search("barnavernit", "nb").contains("q=barnevernet"), "nothing else is proposed");
    assertTrue(page("/statistics/search").contains("type=\"search\""));
  }

  @Test
  void nothingThatIsTypedBreaksTheSearch() throws Exception {
    for (String odd :
        List.of(
            " ",
            "*",
            "\\",
            "\"",
            "menn AND (",
            "title:[* TO *]",
            "<script>alert(1)</script>",
            "'; drop table",
            "\uD83D\uDE00",
            "%00",
            "på",
            "ord ".repeat(400))) {
      String page = search(odd, "nb");
      assertFalse(page.contains("<script>alert"), odd);
    }
    String cut = "Du kan søke med opptil 200 tegn";
    assertTrue(search("a".repeat(201), "nb").contains(cut), "the limit is not told");
    assertFalse(search("a".repeat(200), "nb").contains(cut), "nothing is cut");
  }

  /** The value behind a hidden figure is nowhere; its own page says that it is hidden and why. */
  @Test
  void hiddenFigureIsFoundAsHiddenAndNeverWithItsValue() throws Exception {
    String where =
        " from register.published_statistic c where hidden and year = 2020 and version ="
            + LATEST.formatted("c")
            + " order by table_name, row_position, column_code limit 1";
    String at =
        Stored.value(
            "select table_name || '&row=' || row_code || '&column=' || column_code" + where);
    String page = page(TABLE + at);
    assertTrue(page.contains("id=\"hidden\""), page);
    String figure = page.substring(page.indexOf("id=\"figure\""), page.indexOf("id=\"hidden\""));
    assertTrue(figure.matches("(?s).*<strong><a class=\"hid\"[^>]*>:<.*</a></strong>.*"), figure);
    assertEquals(
        0,
        Stored.number(
            "select count(*) from register.published_statistic where hidden and why is distinct from 'BASE' and value is not null and base is not null"));
  }

  @Test
  void figureHasItsOwnAddressWithItsNameItsYearsAndItsPlaceInTheTable() throws Exception {
    String address = TABLE + "residents_and_stays&row=PERSONS&column=MAN";
    String page = page(address + "&lang=nb");
    String figure = page.substring(page.indexOf("id=\"figure\""), page.indexOf("</section>"));
    assertTrue(figure.contains("<strong>137"), figure);
    assertTrue(figure.contains("Personer, Mann"), figure);
    assertTrue(figure.contains(address.replace("&", "&amp;")), "no address to copy");
    assertTrue(figure.contains("2018"), "no years before");
    assertTrue(page.contains("aria-current=\"true\">137</a>"), "not marked in the table");
    assertTrue(page.contains("rel=\"next\""), "no way to the next table");
  }

  @Test
  void whatIsNotPublishedIsNotFound() throws Exception {
    for (String unknown :
        List.of(
            "/statistics/table",
            "/statistics/table?year=1999&table=residents_and_stays",
            "/statistics/table?year=2026&table=residents_and_stays",
            "/statistics/table?year=abc&table=residents_and_stays",
            TABLE + "nothing",
            TABLE + "residents_and_stays&row=PERSONS",
            TABLE + "residents_and_stays&row=PERSONS&column=NOBODY",
            TABLE + "residents_and_stays&row=NOBODY&column=TOTAL")) {
      assertEquals(404, reader.open(unknown).statusCode(), unknown);
    }
  }

  @Test
  void everyPublishedTableIsListedWithItsYearsAndItsData() throws Exception {
    String page = page("/statistics/tables");
    long tables =
        Stored.number(
            "select count(distinct table_name) from register.published_table t where version ="
                + LATEST.formatted("t"));
    assertEquals(tables, page.split("<th scope=\"row\">", -1).length - 1);
    assertTrue(page.contains("/api/v2/tables/mean_stay/data"), "no data");
    String some = page("/statistics/tables?q=barnevern&chapter=children&lang=nb");
    assertTrue(some.contains("table=child_welfare_contact"), some);
    assertFalse(some.contains("table=mean_stay"), some);
    assertTrue(page("/statistics/tables?q=qqqq&chapter=nothing").contains("class=\"note\""));
  }

  @Test
  void numbersAboutTheStatisticsAreThoseOfThePublication() throws Exception {
    String page = page("/statistics/about?lang=en");
    String value =
        "select value::integer from register.published_statistic c where table_name = 'centres_and_services' and year = 2020"
            + " and row_code = 'CENTRES' and column_code = '%s' and version ="
            + LATEST.formatted("c");
    assertTrue(
        page.contains(
            Stored.value(value.formatted("REPORTED"))
                + " of "
                + Stored.value(value.formatted("REGISTERED"))
                + " shelters reported"),
        page);
    assertTrue(page.contains("from 1 to 2 are hidden"), "not the limit that hides");
    long broken =
        Stored.number(
            "select count(distinct table_name) from register.published_table t where breaks ~ '2021' and version ="
                + LATEST.formatted("t"));
    assertTrue(page.contains("In " + broken + " tables:"), page);
  }

  /** As the page on privacy says: nothing of the visit, and the language once it is chosen. */
  @Test
  void readerGetsNoCookie() throws Exception {
    for (String path : List.of("/statistics/privacy", "/statistics/search?q=menn", "/")) {
      HttpResponse<String> answer = new Visitor(Deployed.address("")).open(path);
      assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
    }
  }
}
