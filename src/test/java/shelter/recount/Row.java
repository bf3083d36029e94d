package shelter.recount;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A line of an exported file: answers by the keys of the forms. Empty is "not answered"; a key that
 * the file does not have is a mistake of the recount and must not look like a question left open.
 */
record Row(Map<String, String> answers) {
  String text(String key) {
    String answer = answers.get(key);
    if (answer == null) {
      throw new IllegalArgumentException("No column " + key + " in " + answers.keySet());
    }
    return answer;
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  boolean is(String key, String answer) {
    return text(key).equals(answer);
  }

  boolean yes(String key) {
    return is(key, "true");
  }

  boolean full() {
    return is("consent", "FULL");
  }

  /** Null when not answered. */
  LocalDate date(String key) {
    return has(key) ? LocalDate.parse(text(key)) : null;
  }

  int number(String key) {
    return Integer.parseInt(text(key));
  }

  /** The codes of a multiple choice; none when not answered. */
  List<String> codes(String key) {
    return has(key) ? Arrays.asList(text(key).split("\\|")) : List.of();
  }
}
