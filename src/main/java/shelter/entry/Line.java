package shelter.entry;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import shelter.history.Change;
import shelter.person.Perpetrator;
import shelter.person.PerpetratorGender;
import shelter.person.PerpetratorRelation;
import shelter.record.Answers;
import shelter.record.Asked;

/** One answer that was changed: the key of the question, and what it was before and after. */
public class Line implements Serializable {
  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

  private final String key;
  private final Object before;
  private final Object after;

  private Line(String key, Object before, Object after) {
    this.key = key;
    this.before = before;
    this.after = after;
  }

  /** The lines of a change, in the order of the form. */
  public static List<Line> of(Class<?> kind, Change change) {
    List<Line> lines = new ArrayList<>();
    try (var reader = Json.createReader(new StringReader(change.getAnswers()))) {
      JsonObject columns = reader.readObject();
      columns.forEach(
          (column, pair) -> {
            String key = key(column);
            Asked asked = Answers.question(kind, key);
            if (asked != null) {
              JsonArray sides = pair.asJsonArray();
              lines.add(new Line(key, answer(asked, sides.get(0)), answer(asked, sides.get(1))));
            }
          });
    }
    List<String> order = Answers.of(kind).stream().map(Asked::key).toList();
    lines.sort((one, other) -> order.indexOf(one.key) - order.indexOf(other.key));
    return lines;
  }

  /** A column called admission_date holds the question admissionDate. */
  static String key(String column) {
    return NEXT_WORD.matcher(column).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
  }

  /** The text of a column as the answer that it stands for, so that it can be put into words. */
  private static Object answer(Asked asked, JsonValue value) {
    return switch (value.getValueType()) {
      case NULL -> null;
      case ARRAY -> value.asJsonArray().stream().map(one -> answer(asked, one)).toList();
      case TRUE -> true;
      case FALSE -> false;
      case STRING -> one(asked.type(), ((JsonString) value).getString());
      default -> value.toString();
    };
  }

  private static Object one(Class<?> type, String text) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(code -> Asked.code(code).equals(text))
          .findFirst()
          .orElse(null);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == Perpetrator.class) {
      String[] parts = text.split(":");
      return new Perpetrator(
          PerpetratorRelation.valueOf(parts[0]), PerpetratorGender.valueOf(parts[1]));
    }
    return type == UUID.class ? UUID.fromString(text) : text;
  }

  public boolean isLink() {
    return before instanceof UUID || after instanceof UUID;
  }

  // spotless:off
  public String getKey() { return key; }
  public Object getBefore() { return before; }
  public Object getAfter() { return after; }
  // spotless:on
}
