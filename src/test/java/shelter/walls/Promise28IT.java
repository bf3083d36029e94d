package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** The lists say who is here, and nothing of perpetrators and child welfare (promise 28). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class Promise28IT {
  /** The codes of the sensitive answers, and words of ours that go with them. */
  private static final Pattern ENUMS =
      Pattern.compile(
          "(PerpetratorRelation|ChildPerpetrator|ChildWelfareContact|ContactCreator)\\..*");

  private static final List<String> NAMES =
      List.of("perpetrator", "cps", "welfare", "concernReport", "contactSupervised");

  /** Codes and words that no other answer shares, nor the words around the lists. */
  private static Set<String> sensitive() {
    Set<String> sensitive = new LinkedHashSet<>(NAMES);
    for (String language : List.of("nb", "nn", "en")) {
      ResourceBundle words = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language));
      for (String key : words.keySet()) {
        if (ENUMS.matcher(key).matches() && !key.matches(".*\\.(OTHER|UNKNOWN|NONE)")) {
          String code = key.replaceFirst(".*\\.", "");
          sensitive.add(code);
          sensitive.add(words.getString(key));
        }
      }
    }
    // the shelter itself stands in the head of every page
    sensitive.removeAll(Set.of("Krisesenteret", "SHELTER", "The shelter"));
    return sensitive;
  }

  @Test
  void listsHoldNoAnswersOnPerpetratorsAndChildWelfare() throws Exception {
    Visitor staff = new Visitor(Deployed.address(""));
    staff.signIn("staff.harstad");
    String stay = Records.save(staff, "/stay/form", Records.stay("P28-ADULT"));
    String child = Records.save(staff, "/child/form", Records.child("P28-CHILD", stay));
    assertEquals(
        "{IN_LAW:MAN}",
        Stored.value(
            "select perpetrators from register.stay where centre = 'harstad' and id = ?::uuid",
            stay));
    assertEquals(
        "{GRANDPARENT} CREATED_DURING {SHELTER}",
        Stored.value(
            "select concat_ws(' ', perpetrators, cps_contact, cps_initiated_by) from register.child_stay where centre = 'harstad' and id = ?::uuid",
            child));
    // what is looked for is there where it is needed, and would be found
    assertEquals(
        Set.of(), missingIn(staff.open("/stay/form?id=" + stay).body(), "IN_LAW", "Svigerfamilie"));
    assertEquals(
        Set.of(),
        missingIn(
            staff.open("/child/form?id=" + child).body(),
            "GRANDPARENT",
            "CREATED_DURING",
            "Besteforelder"));
    List<String> findings = new ArrayList<>();
    for (String list :
        List.of("/home/house", "/home/unfinished", "/entry/list", "/discharge/form", "/key/list")) {
      HttpResponse<String> answer = staff.open(list);
      assertEquals(200, answer.statusCode(), list);
      look(list, answer.body(), findings);
    }
    staff.open("/home/house");
    searched("house", staff.send("/home/house", "find", Map.of("key", "P28")), findings);
    staff.open("/entry/list");
    searched("list", staff.send("/entry/list", "show", Map.of("key", "P28")), findings);
    staff.open("/key/list");
    staff.send(
        "/key/list", "find", Map.of("from", "01.11.2026", "to", "24.11.2026", "gender", "WOMAN"));
    look("lost key", staff.page(), findings);
    assertEquals("", String.join("\n", findings));
  }

  private static void searched(String what, HttpResponse<String> answer, List<String> findings) {
    assertTrue(answer.body().contains("P28-ADULT") && answer.body().contains("P28-CHILD"), what);
    look(what, answer.body(), findings);
  }

  private static Set<String> missingIn(String page, String... words) {
    Set<String> missing = new LinkedHashSet<>(List.of(words));
    missing.removeIf(page::contains);
    return missing;
  }

  private static void look(String list, String page, List<String> findings) {
    for (String word : sensitive()) {
      var found =
          Pattern.compile("(?i)[^\\n]{0,60}\\b" + Pattern.quote(word) + "\\b[^\\n]{0,40}")
              .matcher(page);
      if (found.find()) {
        findings.add(list + " holds " + word + ": " + found.group());
      }
    }
  }
}
