package shelter.attack;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;
import java.util.stream.Stream;
import shelter.attack.Attack.Assumption;
import shelter.relation.Figure;

/**
 * What an attack found.
 *
 * @param thorough whether each range is all that the number can be; otherwise it can be that much
 *     at least
 * @param numbers each hidden number of each version
 * @param findings those that can be known too closely
 * @param contradictions what cannot be at all; then either the numbers or the relations are wrong,
 *     and nothing is proved
 * @param seconds how long it took
 */
public record Report(
    boolean thorough,
    List<Hidden> numbers,
    List<Finding> findings,
    List<String> contradictions,
    double seconds) {
  /**
   * What an unknown whole number can be.
   *
   * @param most null where nothing bounds it
   */
  public record Range(long least, Long most) {
    /** Whether it can be one number only. */
    public boolean isExact() {
      return most != null && most == least;
    }

    /** How many values are possible (contract section 7). */
    public long values() {
      return most == null ? Long.MAX_VALUE : most - least + 1;
    }
  }

  /**
   * A hidden number and what can be known of it.
   *
   * @param needed how many values it must have
   * @param range null where the numbers contradict each other
   */
  public record Hidden(Figure figure, int version, long needed, Range range, Assumption assuming) {
    public boolean isExact() {
      return range == null || range.isExact();
    }

    public boolean isTooNarrow() {
      return range == null || range.values() < needed;
    }
  }

  /**
   * A number that can be known too closely.
   *
   * @param centre which finds it by its own figures; null where anybody does
   */
  public record Finding(Hidden number, String centre) {}

  /** Whether nothing hidden can be known too closely by anybody. */
  public boolean green() {
    return findings.isEmpty() && contradictions.isEmpty();
  }

  public int hidden() {
    return numbers.size();
  }

  public long exact() {
    return findings.stream().filter(one -> one.centre() != null || one.number().isExact()).count();
  }

  public long tooNarrow() {
    return findings.size() - exact();
  }

  /** The fewest values that a hidden number has; null where none is hidden. */
  public Long narrowest() {
    return numbers.stream()
        .filter(one -> one.range() != null && one.needed() > 2)
        .map(one -> one.range().values())
        .min(Long::compare)
        .orElse(null);
  }

  /**
   * The report as it is kept with the version. The same report is the same text but for the time.
   */
  public JsonObject toJson() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    numbers.forEach(one -> all.add(json(one)));
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (Finding finding : findings) {
      JsonObjectBuilder one = json(finding.number());
      if (finding.centre() != null) {
        one.add("centre", finding.centre());
      }
      found.add(one);
    }
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("green", green())
            .add("thorough", thorough)
            .add("hidden", hidden())
            .add("exact", exact())
            .add("tooNarrow", tooNarrow())
            .add("seconds", seconds);
    if (narrowest() != null) {
      json.add("narrowest", narrowest());
    }
    return json.add("contradictions", Json.createArrayBuilder(contradictions))
        .add("findings", found)
        .add("numbers", all)
        .build();
  }

  private static JsonObjectBuilder json(Hidden one) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("year", one.figure().year())
            .add("version", one.version())
            .add("table", one.figure().table())
            .add("row", one.figure().row())
            .add("column", one.figure().column())
            .add("base", one.figure().base())
            .add("needed", one.needed());
    if (one.range() != null) {
      json.add("least", one.range().least()).add("assuming", one.assuming().name());
    }
    if (one.range() != null && one.range().most() != null) {
      json.add("most", one.range().most());
    }
    return json;
  }

  public static Report fromJson(JsonObject json) {
    return new Report(
        json.getBoolean("thorough"),
        objects(json, "numbers").map(Report::hidden).toList(),
        objects(json, "findings")
            .map(one -> new Finding(hidden(one), one.getString("centre", null)))
            .toList(),
        json.getJsonArray("contradictions").getValuesAs(JsonString::getString),
        json.getJsonNumber("seconds").doubleValue());
  }

  private static Stream<JsonObject> objects(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class).stream();
  }

  private static Hidden hidden(JsonObject json) {
    Long most = json.containsKey("most") ? json.getJsonNumber("most").longValueExact() : null;
    boolean known = json.containsKey("least");
    return new Hidden(
        new Figure(
            json.getInt("year"),
            json.getString("table"),
            json.getString("row"),
            json.getString("column"),
            json.getBoolean("base")),
        json.getInt("version"),
        json.getJsonNumber("needed").longValueExact(),
        known ? new Range(json.getJsonNumber("least").longValueExact(), most) : null,
        known ? Assumption.valueOf(json.getString("assuming")) : null);
  }
}
