package shelter.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JSON object as a program has sent it. What is missing is null; what cannot be read is a finding
 * at its key, and all of them are told at once by {@link #settle}.
 */
public class SentObject {
  private static final int LONGEST_SHOWN = 60;

  private final JsonObject object;
  private final Findings found;

  private SentObject(JsonObject object, Findings found, String... keys) {
    this.object = object;
    this.found = found;
    for (String key : object.keySet()) {
      found.error(!List.of(keys).contains(key), "FORMAT", shown(key), "unknownKey", shown(key));
    }
  }

  /**
   * Reads one object.
   *
   * @param keys those that it may have; another one is a finding
   * @throws JsonException when it is no JSON
   * @throws Refusal when it is something else than an object
   */
  public static SentObject read(String text, String... keys) {
    try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
      if (reader.readValue() instanceof JsonObject object) {
        return new SentObject(object, new Findings(), keys);
      }
      Findings other = new Findings().error(true, "FORMAT", null, "notAnObject");
      throw new Refusal(other.errors());
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever stops the parser: no JSON, or deeper than any of ours.
      throw new JsonException("not read", e);
    }
  }

  /** A text as it was sent, blanks and all; null when there is none. */
  public String raw(String key) {
    JsonValue value = object.get(key);
    boolean text = value instanceof JsonString;
    found.error(isThere(value) && !text, "FORMAT", key, "notText");
    String said = text ? ((JsonString) value).getString() : null;
    boolean plain = said == null || isPlain(said);
    found.error(!plain, "FORMAT", key, "notPlainText");
    return plain ? said : null;
  }

  /** A text without blanks around it; null when there is none or it is empty. */
  public String text(String key) {
    String text = raw(key);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A day as {@code 2026-11-24}; null when there is none. */
  public LocalDate day(String key) {
    String text = text(key);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      found.error(true, "FORMAT", key, "notDay");
      return null;
    }
  }

  /** A number from one up, as such or as a text; null when there is none. */
  public Integer number(String key) {
    JsonValue value = object.get(key);
    String text = value instanceof JsonString said ? said.getString() : String.valueOf(value);
    boolean whole = text.matches("[1-9]\\d{0,8}");
    found.error(isThere(value) && !whole, "FORMAT", key, "notNumber");
    return whole ? Integer.valueOf(text) : null;
  }

  /** One of the codes of a list; null when there is none. */
  public <E extends Enum<E>> E code(String key, Class<E> list) {
    String text = text(key);
    for (E code : list.getEnumConstants()) {
      if (code.name().equals(text)) {
        return code;
      }
    }
    found.error(
        text != null,
        "FORMAT",
        key,
        "notCode",
        Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    return null;
  }

  /** True or false, as such or as a text; false when there is neither. */
  public boolean truth(String key) {
    JsonValue value = object.get(key);
    String text = value instanceof JsonString said ? said.getString() : String.valueOf(value);
    boolean yes = "true".equals(text);
    found.error(isThere(value) && !yes && !"false".equals(text), "FORMAT", key, "notTruth");
    return yes;
  }

  /** The objects of a list; none when there is no list. A text alone is an object's first key. */
  public List<SentObject> objects(String key, String... keys) {
    List<SentObject> objects = new ArrayList<>();
    for (JsonValue value : list(key)) {
      if (value instanceof JsonString) {
        JsonObject one = Json.createObjectBuilder().add(keys[0], value).build();
        objects.add(new SentObject(one, found, keys));
      } else if (value instanceof JsonObject one) {
        objects.add(new SentObject(one, found, keys));
      } else {
        found.error(true, "FORMAT", key, "notAnObject");
      }
    }
    return objects;
  }

  /** The texts of a list; none when there is no list. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonValue value : list(key)) {
      found.error(!(value instanceof JsonString), "FORMAT", key, "notText");
      texts.add(value instanceof JsonString text ? text.getString().strip() : "");
    }
    return texts;
  }

  private List<JsonValue> list(String key) {
    JsonValue value = object.get(key);
    found.error(isThere(value) && !(value instanceof JsonArray), "FORMAT", key, "notList");
    return value instanceof JsonArray list ? list : List.of();
  }

  /** Notes that something must be there. */
  public void require(String key) {
    JsonValue value = object.get(key);
    boolean empty = value instanceof JsonString text && text.getString().isBlank();
    found.error(!isThere(value) || empty, "REQUIRED", key, "missing");
  }

  /**
   * Lets what was read pass, or not.
   *
   * @throws Refusal with everything that could not be read
   */
  public void settle() {
    found.settle(List.of());
  }

  /** Whether a text holds nothing but what a keyboard writes: no signs that control a machine. */
  public static boolean isPlain(String text) {
    return text.codePoints()
        .allMatch(
            sign ->
                sign == '\n'
                    || sign == '\r'
                    || sign == '\t'
                    || !Character.isISOControl(sign)
                        && Character.getType(sign) != Character.SURROGATE);
  }

  private static boolean isThere(JsonValue value) {
    return value != null && value != JsonValue.NULL;
  }

  private static String shown(String key) {
    return key.substring(0, Math.min(key.length(), LONGEST_SHOWN));
  }
}
