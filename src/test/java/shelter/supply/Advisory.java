package shelter.supply;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.versioning.ComparableVersion;
import us.springett.cvss.Cvss;

/**
 * A known vulnerability as OSV publishes it (https://ossf.github.io/osv-schema/).
 *
 * @param names its own and those it is known by elsewhere
 * @param score CVSS from 0 to 10; an advisory that tells nothing counts as 7
 */
record Advisory(List<String> names, Instant published, double score, JsonArray affected) {
  private static final double UNKNOWN = 7;
  private static final Map<String, Double> WORDS =
      Map.of("CRITICAL", 9.0, "HIGH", 7.0, "MODERATE", 4.0, "MEDIUM", 4.0, "LOW", 0.1);
  private static final Map<String, String> ECOSYSTEMS = Map.of("Maven", "maven", "npm", "npm");

  static Advisory read(JsonObject json) {
    List<String> names = new ArrayList<>(List.of(json.getString("id")));
    strings(json, "aliases").forEach(names::add);
    double score = -1;
    for (JsonObject one : objects(json, "severity")) {
      Cvss vector = Cvss.fromVector(one.getString("score"));
      score = vector == null ? score : Math.max(score, vector.calculateScore().getBaseScore());
    }
    if (score < 0) {
      JsonObject more =
          json.containsKey("database_specific")
              ? json.getJsonObject("database_specific")
              : JsonValue.EMPTY_JSON_OBJECT;
      score = WORDS.getOrDefault(more.getString("severity", ""), UNKNOWN);
    }
    return new Advisory(
        names,
        Instant.parse(json.getString("published")),
        score,
        json.getOrDefault("affected", JsonValue.EMPTY_JSON_ARRAY).asJsonArray());
  }

  /**
   * Whether a part has it.
   *
   * @param kind as in a package URL: maven or npm
   * @param name with its group before a colon (maven) or a slash (npm)
   */
  boolean affects(String kind, String name, String version) {
    for (JsonObject one : affected.getValuesAs(JsonObject.class)) {
      JsonObject part = one.getJsonObject("package");
      if (part == null
          || !kind.equals(ECOSYSTEMS.get(part.getString("ecosystem")))
          || !part.getString("name").equals(name)) {
        continue;
      }
      if (strings(one, "versions").contains(version)
          || objects(one, "ranges").stream().anyMatch(range -> holds(range, version))) {
        return true;
      }
    }
    return false;
  }

  /** The order of Maven's versions holds for those of npm too, where they are numbers and words. */
  private static boolean holds(JsonObject range, String version) {
    if (range.getString("type").equals("GIT")) {
      return false;
    }
    ComparableVersion own = new ComparableVersion(version);
    boolean inside = false;
    for (JsonObject event : objects(range, "events")) {
      if (event.containsKey("introduced")) {
        String from = event.getString("introduced");
        inside |= from.equals("0") || own.compareTo(new ComparableVersion(from)) >= 0;
      } else if (event.containsKey("fixed")) {
        inside &= own.compareTo(new ComparableVersion(event.getString("fixed"))) < 0;
      } else if (event.containsKey("last_affected")) {
        inside &= own.compareTo(new ComparableVersion(event.getString("last_affected"))) <= 0;
      }
    }
    return inside;
  }

  private static List<JsonObject> objects(JsonObject json, String key) {
    return json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .getValuesAs(JsonObject.class);
  }

  private static List<String> strings(JsonObject json, String key) {
    return json.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY)
        .asJsonArray()
        .getValuesAs(JsonString::getString);
  }
}
