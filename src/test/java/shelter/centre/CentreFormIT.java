package shelter.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The page on which an administrator makes and changes a shelter. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CentreFormIT {
  private static final String NEW = "/centre/form";
  private static final Pattern VERSION = Pattern.compile("page:version\"[^>]*value=\"(\\d+)\"");

  private final Visitor admin = new Visitor(Deployed.address(""));
  private final String code = MadeCentres.newCode();

  @BeforeEach
  void signIn() throws Exception {
    admin.signIn("admin");
  }

  @AfterAll
  static void remove() throws Exception {
    MadeCentres.remove();
  }

  private Map<String, String> plain() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("code", code);
    answers.put("name", "Prøve krisesenter");
    answers.put("region", "EAST");
    answers.put("hostMunicipality", "0301");
    answers.put("validFrom", "1.7.2019");
    answers.put("women_offered", "on");
    answers.put("women_residential", "on");
    answers.put("women_served", "Oslo\n3024 Bærum\n5001 1.1.2020–31.12.2021");
    answers.put("predecessors", "follo");
    return answers;
  }

  private String served() {
    return Stored.value(
        "select string_agg(municipality || ' ' || valid_from || ' ' || coalesce(valid_to::text, '-'), ', ' order by municipality) from register.municipality_served where centre = ? and target = 'WOMEN'",
        code);
  }

  private String services() {
    return Stored.value(
        "select string_agg(target || ' ' || residential || ' ' || valid_from || ' ' || coalesce(valid_to::text, '-'), ', ' order by target desc) from register.shelter_service where centre = ?",
        code);
  }

  private static void assertSaved(HttpResponse<String> answer) {
    assertEquals(302, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("/centre/list?saved="));
  }

  @Test
  void centreIsMadeAndChanged() throws Exception {
    admin.open(NEW);
    assertSaved(admin.send(NEW, "save", plain()));
    assertEquals("WOMEN true 2019-07-01 -", services());
    assertEquals(
        "0301 2019-07-01 -, 3024 2020-01-01 2023-12-31, 5001 2020-01-01 2021-12-31", served());
    assertEquals(
        "follo",
        Stored.value("select predecessor from register.centre_predecessor where centre = ?", code));

    String form = NEW + "?id=" + code;
    String shown = admin.open(form).body();
    assertTrue(shown.contains("5001 Trondheim - Tråante 1.1.2020–31.12.2021"), shown);
    Map<String, String> changed = plain();
    changed.remove("code");
    changed.put("name", "Nytt navn");
    changed.put("validTo", "31.12.2027");
    changed.put("women_validTo", "31.12.2025");
    changed.put("men_offered", "on");
    changed.put("women_served", "0301");
    changed.remove("predecessors");
    String opened = admin.page();
    assertSaved(admin.send(form, "save", changed));
    assertEquals("WOMEN true 2019-07-01 2025-12-31, MEN false 2019-07-01 2027-12-31", services());
    assertEquals("0301 2019-07-01 2025-12-31", served());
    assertEquals(
        2,
        Stored.number(
            "select count(*) from register.audit where action = 'CENTRE' and record = ?", code));

    // what somebody else had open meanwhile does not go over it
    admin.turnBackTo(opened);
    changed.put("version", VERSION.matcher(opened).results().findFirst().get().group(1));
    changed.put("name", "Enda et navn");
    HttpResponse<String> late = admin.send(form, "save", changed);
    assertEquals(200, late.statusCode());
    assertTrue(late.body().contains("Enda et navn"), "what was typed is lost");
    assertEquals(
        "Nytt navn", Stored.value("select name from register.centre where code = ?", code));
  }

  @Test
  void servicesWithoutDatesFollowTheirCentre() throws Exception {
    admin.open(NEW);
    assertSaved(admin.send(NEW, "save", plain()));
    String form = NEW + "?id=" + code;
    admin.open(form);
    Map<String, String> closed = plain();
    closed.remove("code");
    closed.put("women_served", "0301");
    closed.put("validTo", "31.12.2024");
    assertSaved(admin.send(form, "save", closed));
    assertEquals("WOMEN true 2019-07-01 2024-12-31", services());
    assertEquals("0301 2019-07-01 2024-12-31", served());
    String list = admin.open("/centre/list").body();
    String row = list.substring(list.indexOf("/centre/form?id=" + code));
    assertTrue(row.substring(0, row.indexOf("</tr>")).contains("nedlagt"), "not shown as closed");
  }

  @ParameterizedTest
  @CsvSource({
    "code, Ikke slik!, code",
    "code, oslo, code",
    "name, N, name",
    "region, '', region",
    "hostMunicipality, 9999, hostMunicipality",
    "validFrom, '', validFrom",
    "validFrom, rundt nyttår, validFrom",
    "validTo, 1.1.2019, validTo",
    "women_validFrom, 1.1.2018, women_validFrom",
    "women_served, 9999, women_served",
    "women_served, 'Oslo 99', women_served"
  })
  void errorStandsAtItsFieldAndNothingIsLost(String field, String typed, String at)
      throws Exception {
    admin.open(NEW);
    Map<String, String> answers = plain();
    answers.put(field, typed);
    HttpResponse<String> answer = admin.send(NEW, "save", answers);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("id=\"" + at + "-error\""), answer.body());
    for (var one : answers.entrySet()) {
      String kept = one.getValue().replace("\n", "&#10;");
      assertTrue(
          one.getValue().equals("on")
              || answer.body().contains(one.getValue())
              || answer.body().contains(kept)
              || one.getKey().matches(".*valid(From|To)"),
          one.getKey() + " is lost");
    }
    assertEquals(0, Stored.number("select count(*) from register.centre where code = ?", code));
    // and the same page sends it again
    Map<String, String> good = plain();
    good.putIfAbsent(field, "");
    assertSaved(admin.send(NEW, "save", good));
  }

  @Test
  void serviceThatHasBeenStays() throws Exception {
    admin.open(NEW);
    assertSaved(admin.send(NEW, "save", plain()));
    String form = NEW + "?id=" + code;
    admin.open(form);
    Map<String, String> without = plain();
    without.remove("women_offered");
    without.remove("code");
    HttpResponse<String> answer = admin.send(form, "save", without);
    assertTrue(answer.body().contains("id=\"women_offered-error\""), answer.body());
    assertEquals("WOMEN true 2019-07-01 -", services());
  }

  @Test
  void centreIsNotItsOwnPredecessorByWayOfAnother() throws Exception {
    admin.open(NEW);
    assertSaved(admin.send(NEW, "save", plain()));
    Map<String, String> second = plain();
    String other = MadeCentres.newCode();
    second.put("code", other);
    second.put("predecessors", code);
    admin.open(NEW);
    assertSaved(admin.send(NEW, "save", second));
    String form = NEW + "?id=" + code;
    admin.open(form);
    Map<String, String> back = plain();
    back.remove("code");
    back.put("predecessors", other);
    HttpResponse<String> answer = admin.send(form, "save", back);
    assertTrue(answer.body().contains("id=\"predecessors-error\""), answer.body());
  }

  @Test
  void unknownCodeIsNoPage() throws Exception {
    assertEquals(404, admin.open(NEW + "?id=nowhere").statusCode());
    assertFalse(admin.open("/centre/list").body().contains("nowhere"));
  }
}
