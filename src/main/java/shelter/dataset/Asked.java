package shelter.dataset;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shelter.shared.Refusal;

/** Which figures a request asks for, as it says it: in its address or in its body. */
record Asked(Map<String, List<String>> chosen, List<String> stub, List<String> heading) {
  private static final String VALUES = "valuecodes";
  private static final String CODELIST = "codelist";

  /**
   * Reads {@code valueCodes[row]=A,B}, {@code stub} and {@code heading} of an address.
   *
   * @throws Refusal when a name in brackets is missing or a code list is asked for
   */
  static Asked of(MultivaluedMap<String, String> parameters) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) -> {
          if (starts(name, VALUES)) {
            if (!name.matches("(?i)" + VALUES + "\\[[^\\[\\]]+\\]")) {
              throw new Refusal(null, "dataset.noVariable", name.substring(VALUES.length()));
            }
            String variable = name.substring(VALUES.length() + 1, name.length() - 1);
            values.forEach(one -> choose(chosen, variable, split(one)));
          } else if (starts(name, CODELIST)) {
            values.forEach(Asked::requireNone);
          }
        });
    return new Asked(chosen, list(parameters.get("stub")), list(parameters.get("heading")));
  }

  /**
   * Reads {@code {"selection":[{"variableCode","valueCodes"}],"placement":{"stub","heading"}}}; an
   * empty body asks for all.
   *
   * @throws Refusal when it is no such JSON
   */
  static Asked of(String body) {
    Map<String, List<String>> chosen = new LinkedHashMap<>();
    List<String> stub = List.of();
    List<String> heading = List.of();
    if (body == null || body.isBlank()) {
      return new Asked(chosen, stub, heading);
    }
    try (var reader = Json.createReader(new StringReader(body))) {
      JsonObject asked = reader.readObject();
      for (JsonValue one : array(asked, "selection")) {
        JsonObject variable = one.asJsonObject();
        if (variable.containsKey(CODELIST) && !variable.isNull(CODELIST)) {
          requireNone(variable.getString(CODELIST));
        }
        choose(chosen, variable.getString("variableCode"), texts(array(variable, "valueCodes")));
      }
      if (asked.containsKey("placement") && !asked.isNull("placement")) {
        JsonObject placement = asked.getJsonObject("placement");
        stub = texts(array(placement, "stub"));
        heading = texts(array(placement, "heading"));
      }
      return new Asked(chosen, stub, heading);
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException e) {
      // Whatever the parser of the platform makes of it: too deep, too long a number, no JSON.
      throw new Refusal(null, "dataset.noSelection");
    }
  }

  private static JsonArray array(JsonObject in, String name) {
    return !in.containsKey(name) || in.isNull(name)
        ? JsonValue.EMPTY_JSON_ARRAY
        : in.getJsonArray(name);
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(jakarta.json.JsonString::getString);
  }

  private static void choose(
      Map<String, List<String>> chosen, String variable, List<String> expressions) {
    chosen.computeIfAbsent(variable, name -> new ArrayList<>()).addAll(expressions);
  }

  private static void requireNone(String codelist) {
    if (!codelist.isBlank()) {
      throw new Refusal(null, "dataset.noCodelist", codelist);
    }
  }

  private static boolean starts(String name, String with) {
    return name.regionMatches(true, 0, with, 0, with.length());
  }

  /** The parts of lists with commas; null for none. */
  static List<String> list(List<String> sent) {
    return sent == null
        ? List.of()
        : sent.stream().flatMap(one -> split(one).stream()).filter(one -> !one.isEmpty()).toList();
  }

  /** A comma within brackets or parentheses, as in {@code top(2,1)}, parts nothing. */
  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    for (char sign : list.toCharArray()) {
      depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
      if (sign == ',' && depth <= 0) {
        parts.add(bare(part));
        part.setLength(0);
      } else {
        part.append(sign);
      }
    }
    parts.add(bare(part));
    return parts;
  }

  private static String bare(StringBuilder part) {
    return part.toString().strip().replaceFirst("^\\[(.*)\\]$", "$1").strip();
  }
}
