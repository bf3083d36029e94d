package shelter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The smallest row of each kind of record that the database takes. */
final class Rows {
  private Rows() {}

  static Map<String, String> of(String table) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("id", UUID.randomUUID().toString());
    columns.put("version", "1");
    columns.put("centre", "alta");
    for (String column : "created_by changed_by".split(" ")) {
      columns.put(column, "t");
      columns.put(column.replace("by", "at"), "2026-11-24T10:00Z");
    }
    if (!table.equals("day_user")) {
      columns.put("consent", "FULL");
      columns.put("first_in_year_national", "false");
    }
    columns.put("gender", "WOMAN");
    switch (table) {
      case "stay" -> {
        columns.putAll(Map.of("service_target", "WOMEN", "user_key", "DB-1"));
        columns.put("admission_date", "2026-05-01");
      }
      case "child_stay" -> {
        columns.putAll(Map.of("gender", "GIRL", "child_key", "DB-2"));
        columns.putAll(Map.of("consent_given_by", "CAREGIVER", "admission_date", "2026-05-01"));
      }
      case "day_user" -> columns.putAll(Map.of("user_key", "DB-3", "is_child", "false"));
      case "day_visit" -> columns.putAll(Map.of("visit_date", "2026-05-01", "is_child", "false"));
      default -> {
        columns.putAll(Map.of("conversation_date", "2026-05-01", "is_adult", "true"));
        columns.put("structured", "true");
      }
    }
    return columns;
  }
}
