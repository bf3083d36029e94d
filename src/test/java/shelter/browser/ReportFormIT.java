package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager types the yearly report: prefilled, stored as it is typed, sent, and on paper. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReportFormIT extends ReportDesk {
  @Test
  void reportIsTypedLeftContinuedSentAndRead() throws Exception {
    beginReport();
    assertEquals("true", manager.value("hasWomenService"));
    open("availability");
    assertEquals("20", manager.value("women-beds"));
    assertEquals("0301\u00a0Oslo", manager.value("women-municipalitiesServed"));
    assertTrue(manager.text().contains("Forhåndsutfylt fra 2082"), manager.text());

    // Refused at the field, and stored when it is right.
    manager.fill("women-beds", "7");
    manager.fill("women-playrooms", "2");
    manager.control("women-playrooms").blur();
    manager.page.waitForSelector("#saved-state.no");
    manager.page.waitForSelector("[id='women-beds-error']");
    assertEquals("20", stored("beds"));
    manager.fill("women-beds", "22");
    manager.control("women-beds").blur();
    awaitSaved();
    assertEquals("", manager.errorAt("women-beds"));
    assertEquals("22", stored("beds"));
    assertEquals("2", stored("playrooms"));

    // Left in the middle of a field, by the list of parts.
    manager.fill("women-youthRooms", "4");
    manager.page.locator(".toc a[href*='part=economy']").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=economy");
    assertEquals("4", stored("youth_rooms"));
    manager.fill("municipalFunding-0301", "16 000 000");
    manager.control("municipalFunding-0301").blur();
    awaitSaved();
    assertEquals("16\u00a0000\u00a0000", manager.page.locator("[data-sum=funding]").innerText());
    assertEquals("1 å forklare", manager.page.locator("[data-progress=control]").innerText());

    manager.page.locator(".toc a[href*='part=control']").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=control");
    assertTrue(
        manager
            .text()
            .contains(
                "Bevilgning fra kommunene: 16\u00a0000\u00a0000 mot 10\u00a0000\u00a0000 i fjor. Hva er årsaken?"),
        manager.text());
    assertTrue(manager.text().contains("Tallet er 0 for: Opphold, voksne"), manager.text());
    manager.fill("explanations-FUNDING", "Ny avtale med Oslo");
    manager.control("next").click();
    manager.arrive("/report/form?year=" + YEAR + "&part=send");
    assertEquals("ferdig", manager.page.locator("[data-progress=control]").innerText());

    // Another day.
    try (Window later = Browser.window().signIn("manager.oslo")) {
      later.open("/report/form?year=" + YEAR + "&part=availability");
      assertEquals("22", later.value("women-beds"));
      assertEquals("4", later.value("women-youthRooms"));
    }

    manager.control("send").click();
    manager.arrive("/report/receipt?year=" + YEAR);
    assertEquals("SUBMITTED", report("status"));
    assertEquals("t", report("zero_confirmed"));
    assertTrue(manager.text().contains("Kvittering for årsrapport 2083"), manager.text());
    assertTrue(manager.text().contains("manager.oslo"), manager.text());

    open("availability");
    assertEquals(0, manager.page.locator("main input:visible, main select").count());
    assertTrue(manager.text().contains("be om retur"), manager.text());
    assertTrue(manager.text().contains("Faste sengeplasser"), manager.text());
    pdfTells();
    manager.open("/report/print?year=" + YEAR);
    assertTrue(manager.text().contains("Ny avtale med Oslo"), manager.text());
    manager.assertNothingWrong();
  }

  private void pdfTells() throws IOException {
    var answer = manager.page.request().get("/api/own/report/" + YEAR + ".pdf?lang=nb");
    assertEquals(200, answer.status());
    assertEquals(
        "attachment; filename=\"report-oslo-2083.pdf\"",
        answer.headers().get("content-disposition"));
    try (PDDocument file = Loader.loadPDF(answer.body())) {
      String text = new PDFTextStripper().getText(file).replace('\u00a0', ' ');
      for (String part :
          new String[] {
            "Årsrapport 2083",
            "Oslo krisesenter",
            "Sendt inn",
            "16 000 000",
            "Ny avtale med Oslo",
            "Tilbud til kvinner",
            "+60 %",
            "1 / "
          }) {
        assertTrue(text.contains(part), part + " is not in\n" + text);
      }
      assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked(), "is not tagged");
      assertEquals("nb", file.getDocumentCatalog().getLanguage());
      assertEquals("Årsrapport 2083 – Oslo krisesenter", file.getDocumentInformation().getTitle());
    }
  }
}
