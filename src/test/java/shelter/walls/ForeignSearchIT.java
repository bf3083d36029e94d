package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The searches and lists of a centre, asked for what another centre has (promise 19). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignSearchIT {
  private static final String THEIRS = "B20-BERGEN";
  private static final String NOBODYS = "B20-NOBODY";
  private static Map<String, String> bergen;

  private final Visitor manager = new Visitor(Deployed.address(""));
  private final Visitor staff = new Visitor(Deployed.address(""));

  @BeforeEach
  void signIn() throws Exception {
    manager.signIn("manager.oslo");
    staff.signIn("staff.oslo");
    if (bergen == null) {
      bergen = Theirs.make(THEIRS);
    }
  }

  /** Key and account of Bergen in every search of the house, beside one that nobody has. */
  @DisplayName("Promise 19: search finds nothing of another")
  @Test
  void searchFindsNothingOfAnother() throws Exception {
    searched("/entry/list", "show", "key");
    searched("/home/house", "find", "key");
    searched("/key/change", "look", "fromKey");
    searched("/privacy/person", "show", "key");
    searched("/privacy/person", "download", "key");
    searched("/stay/form?new=" + UUID.randomUUID(), "look", "userKey");
    String mine = look("/access/list", "find", "account", "staff.bergen");
    String none = look("/access/list", "find", "account", "nobodys.name");
    assertEquals(none.replace("nobodys.name", "NAME"), mine.replace("staff.bergen", "NAME"));
    for (String page :
        List.of(
            "/entry/deleted",
            "/home/unfinished",
            "/key/change",
            "/account/list",
            "/access/unusual")) {
      String shown = manager.open(page).body();
      assertFalse(shown.contains(THEIRS) || shown.contains("bergen"), page);
    }
  }

  private void searched(String page, String button, String field) throws Exception {
    String theirs = look(page, button, field, THEIRS);
    String nobodys = look(page, button, field, NOBODYS);
    assertEquals(nobodys.replace(NOBODYS, "KEY"), theirs.replace(THEIRS, "KEY"), page);
  }

  private String look(String page, String button, String field, String text) throws Exception {
    manager.open(page);
    Map<String, String> answers = new LinkedHashMap<>(Map.of(field, text));
    if (field.equals("fromKey")) {
      answers.put("toKey", "B19-OTHER");
    }
    HttpResponse<String> answer = manager.send(page, button, answers);
    assertEquals(200, answer.statusCode(), page);
    return Records.alike(answer.body()).replaceAll("kl\\. \\d\\d[.:]\\d\\d", "");
  }

  /** What a browser sends of page, order and filter of the list, and what none would. */
  @DisplayName("Promise 19: list gives nothing of another however it is turned")
  @Test
  void listGivesNothingOfAnotherHoweverItIsTurned() throws Exception {
    List<Map<String, String>> ways =
        List.of(
            Map.of(
                "page:records_pagination",
                "true",
                "page:records_first",
                "25",
                "page:records_rows",
                "25"),
            Map.of(
                "page:records_pagination",
                "true",
                "page:records_first",
                "-25",
                "page:records_rows",
                "100000"),
            Map.of(
                "page:records_pagination",
                "true",
                "page:records_first",
                "99999999",
                "page:records_rows",
                "25"),
            Map.of(
                "page:records_sorting",
                "true",
                "page:records_sortKey",
                "centre",
                "page:records_sortDir",
                "1"),
            Map.of(
                "page:records_sorting",
                "true",
                "page:records_sortKey",
                "e.id union select 1",
                "page:records_sortDir",
                "-1"),
            Map.of(
                "page:records_filtering",
                "true",
                "page:records:globalFilter",
                "bergen",
                "page:records:filter",
                THEIRS));
    for (Map<String, String> way : ways) {
      staff.open("/entry/list");
      Map<String, String> fields = staff.hidden();
      fields.put("jakarta.faces.partial.ajax", "true");
      fields.put("jakarta.faces.source", "page:records");
      fields.put("jakarta.faces.partial.execute", "page:records");
      fields.put("jakarta.faces.partial.render", "page:records");
      fields.put("page:records_encodeFeature", "true");
      fields.putAll(way);
      HttpResponse<String> answer = staff.post("/entry/list", fields);
      assertTrue(answer.statusCode() < 500, way + " got " + answer.statusCode());
      assertEquals(0, foreign(answer.body()), way.toString());
    }
  }

  /** How many of the ids in a page are records of another centre. */
  private static long foreign(String page) {
    String ids =
        String.join(",", Records.ID.matcher(page).results().map(found -> found.group()).toList());
    return Stored.number(
        """
        select count(*) from (select centre, id from register.stay union all select centre, id from register.child_stay
          union all select centre, id from register.day_user union all select centre, id from register.day_visit
          union all select centre, id from register.phone_conversation) r
        where centre <> 'oslo' and id::text = any (string_to_array(?, ','))
        """,
        ids);
  }
}
