package shelter.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The office's page of a chapter's words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HighlightPageIT {
  private static final String PAGE = "/publication/highlight?year=2020&chapter=animals&language=nn";

  private final Visitor office = new Visitor(Deployed.address(""));

  @BeforeEach
  void signIn() throws Exception {
    office.signIn("office");
  }

  private static Map<String, String> text(String lead, String figure, String point) {
    return new HashMap<>(Map.of("lead", lead, "figure1", figure, "point1", point));
  }

  private String write(Map<String, String> text) throws Exception {
    office.open(PAGE);
    return office.send(PAGE, "write", text).body();
  }

  private static long revisions() {
    return Stored.number("select count(*) from register.highlight where chapter = 'animals'");
  }

  @Test
  void editorSignsRewritesAndGoesBack() throws Exception {
    assertTrue(office.open(PAGE).body().contains("Forslag, ikke godkjent"));
    office.send(PAGE, "sign", Map.of());
    assertTrue(office.open(PAGE).body().contains("Forslaget er godkjent"));
    write(text("Ei eiga innleiing.", "1 av 10", "hadde dyr"));
    String page = office.open(PAGE).body();
    assertTrue(page.contains("Ei eiga innleiing.") && page.contains("id=\"proposed\""), page);
    office.send(PAGE, "withdraw", Map.of());
    page = office.open(PAGE).body();
    assertTrue(page.contains("Forslag, ikke godkjent"), page);
    assertEquals(3, page.split("<article").length - 1, "every version with who and when");
    assertEquals(3, revisions());
    assertEquals(
        3,
        Stored.number(
            "select count(*) from register.audit where kind = 'Highlight' and record like '2020 animals nn'"));
  }

  /** Too long, with signs of a page, with a number of a person, half a point: at the field. */
  @Test
  void textThatIsNotPlainIsRefusedAtItsField() throws Exception {
    long before = revisions();
    refused("lead", text("x".repeat(401), "", ""));
    refused("lead", text("", "", ""));
    refused("lead", text("Ei <b>feit</b> innleiing.", "", ""));
    refused("lead", text("Ring 98765432 om dyr.", "", ""));
    refused("point1", text("Ei innleiing.", "1 av 10", "om 01010750160"));
    refused("point1", text("Ei innleiing.", "1 av 10", ""));
    refused("figure1", text("Ei innleiing.", "", "utan tal"));
    assertEquals(before, revisions());
  }

  private void refused(String field, Map<String, String> text) throws Exception {
    String page = write(text);
    assertTrue(page.contains("id=\"" + field + "-error\""), field + ": " + text);
    assertFalse(page.contains("class=\"saved\""), field);
  }

  @Test
  void revisionIsNeverChanged() {
    assertEquals(
        "INSERT SELECT",
        Stored.value(
            """
            select string_agg(privilege_type, ' ' order by privilege_type) from information_schema.role_table_grants
            where table_schema = 'register' and table_name = 'highlight' and grantee = 'register_application'"""));
  }
}
