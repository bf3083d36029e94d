package shelter.closing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;

/**
 * Where a centre's report stands when its year is to be closed.
 *
 * @param status of the report; null when none was begun
 * @param reason why it is excused; null unless it is
 */
public record Standing(String centre, String name, String status, String reason)
    implements Serializable {
  boolean isApproved() {
    return "APPROVED".equals(status);
  }

  boolean isExcused() {
    return "EXCUSED".equals(status);
  }

  static String write(List<Standing> all) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    all.forEach(
        one ->
            list.add(
                Json.createObjectBuilder()
                    .add("centre", one.centre)
                    .add("name", one.name)
                    .add("reason", one.reason == null ? "" : one.reason)));
    return list.build().toString();
  }

  static List<Standing> read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new Standing(
                      one.getString("centre"),
                      one.getString("name"),
                      "EXCUSED",
                      one.getString("reason")))
          .toList();
    }
  }

  // spotless:off
  public String getCentre() { return centre; }
  public String getName() { return name; }
  public String getReason() { return reason; }
  // spotless:on
}
