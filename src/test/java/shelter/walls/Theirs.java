package shelter.walls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shelter.Deployed;
import shelter.Visitor;
import shelter.browser.Stored;

/** One of each kind of what a centre can have, made by the pages of Bergen. */
final class Theirs {
  private Theirs() {}

  /** Makes all. @return the ids by the word of the kind */
  static Map<String, String> make(String key) throws Exception {
    Visitor there = new Visitor(Deployed.address(""));
    there.signIn("manager.bergen");
    Map<String, String> made = new LinkedHashMap<>();
    made.put("stay", Records.save(there, "/stay/form", Records.stay(key)));
    made.put(
        "child", Records.save(there, "/child/form", Records.child(key + "-C", made.get("stay"))));
    made.put("dayvisit", Records.save(there, "/dayvisit/form", Records.dayVisit(key + "-V")));
    made.put(
        "dayuser", Stored.value("select id from register.day_user where user_key = ?", key + "-V"));
    made.put(
        "conversation",
        Records.save(there, "/conversation/form", Visitor.conversation(key + "-T")));
    // a change
    String saved = "/conversation/form?id=" + made.get("conversation");
    there.open(saved);
    Map<String, String> other = Visitor.conversation(key + "-T");
    other.put("gender", "MAN");
    there.send(saved, "save", other);
    // a draft
    String draft = there.newForm("/stay/form");
    there.keep(draft, "stay", "{\"userKey\":[\"" + key + "-D\"]}");
    made.put("draft", draft.replaceAll(".*new=", ""));
    // a deleted record
    String deleted = Records.save(there, "/conversation/form", Visitor.conversation(key + "-X"));
    String page = "/entry/record?kind=conversation&id=" + deleted;
    there.open(page);
    there.send(page, "delete", Map.of("reason", "NEVER_HAPPENED", "sure", "on"));
    made.put("deleted", deleted);
    // a change of a key
    Records.save(there, "/conversation/form", Visitor.conversation(key + "-K"));
    there.open("/key/change");
    there.send("/key/change", "look", Map.of("fromKey", key + "-K", "toKey", key + "-L"));
    there.send("/key/change", "change", Map.of());
    made.put("undo", first(there.open("/key/change").body(), "id=\"(page:[^\"]*:undo)\""));
    for (String table : List.of("change", "draft", "deleted", "key_change")) {
      assertTrue(
          Stored.number("select count(*) from register." + table + " where centre = 'bergen'") > 0,
          table);
    }
    return made;
  }

  private static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertTrue(found.find(), pattern);
    return found.group(1);
  }
}
