package shelter.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.record.Answers;
import shelter.record.Asked;
import shelter.shared.Findings;

/** The report as a program sends and gets it (contract section 5 and section 9, 16). */
final class ReportJson {
  /** The server's: shown by GET, ignored by PUT. */
  private static final Set<String> SERVERS =
      Set.of(
          "centre",
          "centreId",
          "year",
          "name",
          "hostMunicipality",
          "region",
          "status",
          "reason",
          "submittedAt",
          "changedAt",
          "controlFigures",
          "zeroConfirmed",
          "costPerInhabitant",
          "percentAnswered",
          "populationServed");

  private ReportJson() {}

  /**
   * A sheet of what a program has sent.
   *
   * @throws JsonException when it is no JSON object
   */
  static Map<String, List<String>> sheet(String text, Findings findings) {
    Map<String, List<String>> sheet = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(text == null ? "" : text))) {
      if (!(reader.readValue() instanceof JsonObject object)) {
        findings.error(true, "FORMAT", null, "notAnObject");
        return sheet;
      }
      object.forEach((key, value) -> top(sheet, key, value, findings));
      return sheet;
    } catch (JsonException e) {
      throw e;
    } catch (RuntimeException e) {
      // Whatever stops the parser: deeper than any report.
      throw new JsonException("not read", e);
    }
  }

  private static void top(
      Map<String, List<String>> sheet, String key, JsonValue value, Findings findings) {
    if (SERVERS.contains(key)) {
      return;
    }
    if (key.equals("women") || key.equals("men")) {
      within(sheet, key + "-", value, findings);
    } else if (key.equals("events") && value instanceof JsonArray events) {
      for (int i = 0; i < events.size(); i++) {
        within(sheet, "e" + i + "-", events.get(i), findings);
      }
      findings.error(
          events.size() > ReportSheet.EVENTS, "RANGE", key, "tooManyEvents", ReportSheet.EVENTS);
    } else {
      answer(sheet, key, value, findings);
    }
  }

  private static void within(
      Map<String, List<String>> sheet, String at, JsonValue value, Findings findings) {
    if (value instanceof JsonObject object) {
      object.forEach(
          (key, one) -> {
            if (!SERVERS.contains(key)) {
              answer(sheet, at + key, one, findings);
            }
          });
    } else if (value != JsonValue.NULL) {
      findings.error(true, "FORMAT", at.replace("-", ""), "notAnObject");
    }
  }

  private static void answer(
      Map<String, List<String>> sheet, String name, JsonValue value, Findings findings) {
    if (value instanceof JsonObject each) {
      each.forEach((key, one) -> sheet.put(name + "-" + key, texts(one, name, findings)));
    } else {
      sheet.put(name, texts(value, name, findings));
    }
  }

  private static List<String> texts(JsonValue value, String name, Findings findings) {
    List<String> texts = new ArrayList<>();
    for (JsonValue one : value instanceof JsonArray list ? list : List.of(value)) {
      if (one instanceof JsonString text) {
        texts.add(text.getString());
      } else if (one instanceof JsonNumber number) {
        texts.add(plain(number.bigDecimalValue()));
      } else if (one == JsonValue.TRUE || one == JsonValue.FALSE) {
        texts.add(one.toString());
      } else if (one != JsonValue.NULL) {
        findings.error(true, "FORMAT", name, "notAnAnswer");
      }
    }
    return texts;
  }

  /** A number of a thousand digits is not written out. */
  private static String plain(BigDecimal number) {
    return Math.abs((long) number.scale()) + number.precision() > 40
        ? number.toString()
        : number.toPlainString();
  }

  /** The name of a control as the path in the JSON. */
  static String path(String field) {
    return field == null
        ? null
        : field.replaceFirst("^e(\\d+)(-|$)", "events.$1$2").replace('-', '.');
  }

  /** Every answer of a report; what is not answered is null, or empty. */
  static JsonObjectBuilder write(CentreReport report) {
    JsonObjectBuilder all = Json.createObjectBuilder();
    write(all, report);
    all.add("women", part(report.getWomen())).add("men", part(report.getMen()));
    JsonArrayBuilder events = Json.createArrayBuilder();
    report.getEvents().forEach(one -> events.add(part(one)));
    JsonObjectBuilder why = Json.createObjectBuilder();
    report.getExplanations().forEach(why::add);
    return all.add("events", events).add("explanations", why);
  }

  private static JsonObjectBuilder part(Object part) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    write(object, part);
    return object;
  }

  private static void write(JsonObjectBuilder object, Object part) {
    for (Asked asked : Answers.of(part.getClass())) {
      Keyed keyed = asked.field().getAnnotation(Keyed.class);
      object.add(
          asked.key(),
          keyed == null ? value(asked.get(part)) : each(keyed, (Map<?, ?>) asked.get(part)));
    }
  }

  private static JsonValue each(Keyed keyed, Map<?, ?> answers) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    answers.forEach(
        (key, answer) -> {
          String text = answer.toString();
          boolean number = keyed.answers() == Keyed.Open.class;
          object.add(
              key.toString(),
              keyed.many()
                  ? value(List.of(text.split("\\|")))
                  : number ? Json.createValue(Long.parseLong(text)) : Json.createValue(text));
        });
    return object.build();
  }

  private static JsonValue value(Object answer) {
    if (answer instanceof Collection<?> many) {
      JsonArrayBuilder codes = Json.createArrayBuilder();
      many.stream().map(Asked::code).forEach(codes::add);
      return codes.build();
    }
    return answer == null
        ? JsonValue.NULL
        : answer instanceof Boolean yes
            ? (yes ? JsonValue.TRUE : JsonValue.FALSE)
            : answer instanceof BigDecimal number
                ? Json.createValue(number)
                : answer instanceof Integer || answer instanceof Long
                    ? Json.createValue(((Number) answer).longValue())
                    : Json.createValue(Asked.code(answer));
  }
}
