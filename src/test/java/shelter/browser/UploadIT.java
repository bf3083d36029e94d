package shelter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of another system: explained once, corrected, brought in, and undone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UploadIT {
  private static final String HEAD =
      "Løpenr;Dato;Kjønn;Voksen;Hjelp;Første i år;Pseudonym;Notat;Samtykke\n";
  private static final String RECORDS =
      """
      select coalesce(string_agg((to_jsonb(r) - 'version' - 'changed_at' - 'changed_by')::text, ' ' order by id), '')
      from register.%s r where centre = 'bergen'""";

  private Window manager;

  @BeforeEach
  void signIn() {
    manager = Browser.window().signIn("manager.bergen");
  }

  @AfterEach
  void nothingWentWrong() {
    manager.assertNothingWrong();
    manager.close();
  }

  private static String line(String id, String day, String gender, String key) {
    return String.join(";", id, day, gender, "Ja", "x", "ja", key, "Ringte fra jobb", "FULL")
        + "\n";
  }

  private static String conversations() {
    return Stored.value(RECORDS.formatted("phone_conversation"));
  }

  private void send(String kind, String text) {
    manager.open("/upload/form");
    manager.control("kind").selectOption(kind);
    manager
        .control("chosen")
        .setInputFiles(
            new FilePayload("journal.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    manager.control("send").click();
  }

  /** What is asked about a name of the file. */
  private Locator asked(String foreign) {
    return manager.page.locator("table.names tr:has(label:text-is('" + foreign + "')) select");
  }

  private void choose(String foreign, String ours) {
    asked(foreign).selectOption(ours);
  }

  private void picture(String name) {
    for (int width : List.of(1280, 390)) {
      manager.page.setViewportSize(width, 900);
      manager.page.screenshot(
          new ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/screens/" + name + "-" + width + ".png")));
      Object wide =
          manager.page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      assertEquals(false, wide, name + " scrolls sideways at " + width);
    }
    manager.page.setViewportSize(1280, 900);
  }

  @Test
  void foreignFileIsExplainedOnceCorrectedBroughtInAndUndone() {
    final String before = conversations();
    manager.open("/upload/form");
    picture("upload-empty");
    send(
        "PHONE_CONVERSATIONS",
        HEAD + line("J-1", "3.11.2026", "K", "UPL-1") + line("J-2", "31.11.2026", "Mann", "UPL-2"));
    Map.of(
            "Løpenr", "recordId",
            "Dato", "conversationDate",
            "Kjønn", "gender",
            "Voksen", "isAdult",
            "Hjelp", "structured",
            "Første i år", "firstInYearNational",
            "Pseudonym", "userKey",
            "Samtykke", "consent")
        .forEach(this::choose);
    picture("upload-columns");
    manager.control("name").click();
    choose("K", "WOMAN");
    choose("x", "true");
    picture("upload-codes");
    assertEquals("MAN", asked("Mann").inputValue());
    manager.control("name").click();
    manager.page.waitForSelector("#bad");
    assertEquals(
        "3\tDato\t«31.11.2026» er ingen dato. Skriv år, måned og dag, for eksempel 2026-11-03.",
        manager.page.locator("table.lines tbody tr").innerText().strip());
    picture("upload-errors");
    assertEquals(before, conversations());

    // Nobody is asked again, in this file and every other of the kind.
    send(
        "PHONE_CONVERSATIONS",
        HEAD + line("J-1", "3.11.2026", "K", "UPL-1") + line("J-2", "4.11.2026", "Mann", "UPL-2"));
    manager.page.waitForSelector("#good");
    assertTrue(manager.text().contains("2 nye, 0 endret, 0 som før."), manager.text());
    picture("upload-good");
    assertEquals(before, conversations());
    manager.control("take").click();
    manager.page.waitForSelector("#good");
    assertTrue(manager.text().contains("Filen er hentet inn"), manager.text());
    assertEquals(
        2,
        Stored.number(
            "select count(*) from register.phone_conversation where centre = 'bergen' and given_id in ('J-1', 'J-2') and user_key like 'UPL-%'"));
    assertFalse(conversations().contains("Ringte fra jobb"));

    String between = conversations();
    send("PHONE_CONVERSATIONS", HEAD + line("J-1", "3.11.2026", "Annet", "UPL-1"));
    manager.page.waitForSelector("table.names, #good");
    if (manager.page.locator("table.names").count() > 0) {
      manager.control("name").click();
    }
    manager.page.waitForSelector("#good");
    manager.control("take").click();
    manager.page.waitForSelector("#good");
    assertFalse(between.equals(conversations()));

    // The first file cannot go while the second stands on it.
    undo(1);
    assertTrue(manager.summary().contains("én registrering er endret"), manager.text());
    manager.page.locator("a.rowlink").first().click();
    manager.page.waitForSelector("#sure-error");
    assertTrue(manager.text().contains("Kryss av for at hele filen skal angres."), manager.text());
    undo(0);
    manager.arrive("/upload/list?saved=undone");
    assertEquals(between, conversations());
    picture("upload-list");
  }

  private void undo(int which) {
    manager.open("/upload/list");
    manager.control("tick").check();
    manager.page.locator("a.rowlink").nth(which).click();
  }

  @Test
  void newRecordsGoAndLeaveStonesAndNothingElseChanges() {
    final String before = conversations();
    send(
        "PHONE_CONVERSATIONS",
        "recordId,consent,conversationDate,gender,firstInYearNational,isAdult,structured,userKey\n"
            + "N-1,FULL,2026-11-05,WOMAN,true,true,true,UPL-N1\n"
            + "N-2,RESERVED,2026-11-05,WOMAN,false,true,true,\n");
    manager.page.waitForSelector("#good");
    manager.control("take").click();
    manager.page.waitForSelector("#good");
    assertFalse(before.equals(conversations()));
    undo(0);
    manager.arrive("/upload/list?saved=undone");
    assertEquals(before, conversations());
    assertEquals(
        2,
        Stored.number(
            "select count(*) from register.deleted where centre = 'bergen' and reason = 'FILE_UNDONE' and kind = 'PhoneConversation' and deleted_at > now() - interval '1 minute'"));
  }
}
