package shelter.discharge;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shelter.child.ChildDestination;
import shelter.child.ChildStay;

/**
 * What a draft of a departure says of children who have no place in it any more, and who of the
 * others has been changed since. Nothing of it goes to another child.
 */
public class Unplaced implements Serializable {
  private static final Pattern CONTROL =
      Pattern.compile(
          "c(\\p{XDigit}{32}|\\d{1,3})_(sameTime|dischargeDate|returnToPerpetrator|destination)");

  /** A child by its key, and what was typed in answer to each question, as people read it. */
  public record Child(String key, Map<String, Object> answers) implements Serializable {
    // spotless:off
    public String getKey() { return key; }
    public Map<String, Object> getAnswers() { return answers; }
    // spotless:on
  }

  private final List<Child> gone;
  private final List<String> changed = new ArrayList<>();

  /**
   * Holds a draft against those who are here.
   *
   * @param typed what stood in each control, by its id; under "leaving" whom the page showed
   * @param here the children of the page as it is shown now
   * @param records finds the record of a child; null for one that is deleted
   */
  Unplaced(Map<String, List<String>> typed, List<Leaving> here, Function<UUID, ChildStay> records) {
    List<String> places = here.stream().map(Leaving::getAt).toList();
    Map<String, Map<String, Object>> others = new LinkedHashMap<>();
    typed.forEach(
        (control, texts) -> {
          Matcher parts = CONTROL.matcher(control);
          if (parts.matches() && !places.contains("c" + parts.group(1) + "_")) {
            texts.stream()
                // Everybody leaves with the adult until somebody says otherwise.
                .filter(text -> !text.isEmpty() && !control.endsWith("_sameTime"))
                .forEach(
                    text ->
                        others
                            .computeIfAbsent(parts.group(1), key -> new LinkedHashMap<>())
                            .put(parts.group(2), answer(parts.group(2), text)));
          }
        });
    gone =
        others.entrySet().stream()
            .map(one -> new Child(key(one.getKey(), records), one.getValue()))
            .toList();
    Map<UUID, Integer> then = Leaving.versions(typed.getOrDefault("leaving", List.of("")).get(0));
    for (Leaving one : here) {
      if (then.containsKey(one.getChild())
          && !Objects.equals(then.get(one.getChild()), one.getVersion())) {
        changed.add(Objects.requireNonNullElse(one.getKey(), ""));
      }
    }
  }

  private static Object answer(String question, String text) {
    return switch (question) {
      case "returnToPerpetrator" -> Boolean.valueOf(text);
      case "destination" ->
          List.of(ChildDestination.values()).stream()
              .filter(one -> one.name().equals(text))
              .map(Object.class::cast)
              .findFirst()
              .orElse(text);
      default -> text;
    };
  }

  /** A draft of an earlier version knows the places only. */
  private static String key(String child, Function<UUID, ChildStay> records) {
    if (child.length() < 32) {
      return "";
    }
    UUID id =
        UUID.fromString(child.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    ChildStay record = records.apply(id);
    return record == null ? "" : Objects.requireNonNullElse(record.getChildKey(), "");
  }

  // spotless:off
  public List<Child> getGone() { return gone; }
  public List<String> getChanged() { return changed; }
  // spotless:on
}
