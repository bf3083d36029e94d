package shelter.catalogue.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Program;
import shelter.Visitor;
import shelter.browser.Stored;
import shelter.catalogue.Published;
import shelter.chapter.HeadlinePage;
import shelter.shared.Label;

/** A published year as one document, and on one page. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PrintedReportIT {
  @BeforeAll
  static void publicationIsThere() throws Exception {
    Published.await();
  }

  private static final Map<String, List<String>> FIGURES =
      Map.of(
          "nb", List.of("1 668", "1 258", "7 838", "Versjon 1"),
          "nn", List.of("1 668", "1 258", "7 838", "Innhald"),
          "en", List.of("1 668", "1 258", "7 838", "Contents"));

  /** Without spaces: a line on paper breaks where it must. */
  private static String tight(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
  }

  private static List<String> tables() {
    return List.of(
        Stored.value(
                "select string_agg(distinct table_name, ' ') from register.published_table where year = 2020")
            .split(" "));
  }

  private static PDDocument report(String language) throws Exception {
    HttpResponse<byte[]> answer =
        new Visitor(Deployed.address("")).download("/api/report/2020.pdf?lang=" + language);
    assertEquals(200, answer.statusCode());
    assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
    return Loader.loadPDF(answer.body());
  }

  @Test
  void everyTableIsInTheDocumentInThreeLanguages() throws Exception {
    for (var one : FIGURES.entrySet()) {
      try (PDDocument file = report(one.getKey())) {
        String text = new PDFTextStripper().getText(file);
        assertFalse(text.contains("???"), one.getKey() + ": a word is missing");
        String read = tight(text);
        for (String words : one.getValue()) {
          assertTrue(read.contains(tight(words)), words + " is not in it in " + one.getKey());
        }
        Locale language = Locale.forLanguageTag(one.getKey());
        for (HeadlinePage.Place figure : HeadlinePage.places()) {
          String words = Label.text(language, "headline." + figure.name());
          assertTrue(read.contains(tight(words)), words + " is not in it in " + one.getKey());
        }
        for (String table : tables()) {
          // In the contents and above the table.
          String title = tight(Label.text(language, "statistics." + table));
          assertTrue(
              read.indexOf(title) < read.lastIndexOf(title),
              title + " is not in it in " + one.getKey());
        }
        assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked(), "is not tagged");
        assertTrue(file.getDocumentCatalog().getStructureTreeRoot() != null);
        assertEquals(one.getKey(), file.getDocumentCatalog().getLanguage());
        assertTrue(file.getDocumentInformation().getTitle().endsWith(" 2020"));
        assertTrue(file.getDocumentCatalog().getDocumentOutline().hasChildren());
      }
    }
  }

  /** The contents say on which page a chapter begins, and every page but the first its number. */
  @Test
  void contentsLeadToThePages() throws Exception {
    try (PDDocument file = report("nb")) {
      int page = page(file, "Kilde: krisesentrenes registrering", "Om beboerne\n");
      var found =
          Pattern.compile("Om beboerne[ .]*(\\d+)").matcher(new PDFTextStripper().getText(file));
      assertTrue(found.find());
      assertEquals("" + page, found.group(1));
    }
  }

  private static int page(PDDocument file, String foot, String heading) throws Exception {
    for (int page = 3; page <= file.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(file).replace("\r", "");
      if (text.contains(heading)) {
        assertTrue(text.contains(foot), text);
        assertTrue(text.contains(page + " / " + file.getNumberOfPages()), text);
        return page;
      }
    }
    throw new AssertionError(heading + " is on no page");
  }

  /** Each hidden cell is a colon in the document, and no other cell is. */
  @Test
  void hiddenCellHasNoFigure() throws Exception {
    long hidden =
        Stored.number(
            "select count(*) from register.published_statistic where hidden and year = 2020"
                + " and version = (select max(version) from register.publication where year = 2020)");
    assertTrue(hidden > 0);
    String page =
        new Visitor(Deployed.address("")).open("/statistics/print?year=2020&lang=nb").body();
    assertEquals(hidden, Pattern.compile("class=\"hid\"").matcher(page).results().count());
    try (PDDocument file = report("nb")) {
      String text = new PDFTextStripper().getText(file).replace('\u00a0', ' ');
      long colons =
          Pattern.compile("(?<=\\s):(?=\\s)(?! skjult)(?! Skjult)").matcher(text).results().count();
      assertEquals(hidden, colons);
    }
  }

  @Test
  void secondReadIsNotSentAgain() throws Exception {
    HttpResponse<String> first = Program.unknown().get("/api/report/2020.pdf?lang=en");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(List.of("public, no-cache"), first.headers().allValues("Cache-Control"));
    assertEquals(
        304,
        Program.unknown().get("/api/report/2020.pdf?lang=en", "If-None-Match", tag).statusCode());
    assertEquals(
        200,
        Program.unknown().get("/api/report/2020.pdf?lang=nn", "If-None-Match", tag).statusCode());
  }

  @Test
  void yearThatIsNotPublishedIsNotThere() throws Exception {
    for (String year : List.of("2019", "2021", "1", "x", "20200")) {
      HttpResponse<String> answer = Program.unknown().get("/api/report/" + year + ".pdf");
      assertEquals(404, answer.statusCode(), year);
      assertEquals("application/problem+json", Program.type(answer), year);
      assertEquals(
          404,
          new Visitor(Deployed.address("")).open("/statistics/print?year=" + year).statusCode());
    }
  }

  @Test
  void pageLeadsToTheDocument() throws Exception {
    String page =
        new Visitor(Deployed.address("")).open("/statistics/print?year=2020&lang=nn").body();
    assertTrue(page.contains("href=\"/api/report/2020.pdf?lang=nn\""));
    assertFalse(page.contains("???"));
    for (String table : tables()) {
      assertTrue(page.contains("id=\"" + table + "\""), table);
    }
  }
}
