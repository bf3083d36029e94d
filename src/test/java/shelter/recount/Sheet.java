package shelter.recount;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Invented rows of one table, by the names of its columns as the forms write them. */
final class Sheet {
  final String table;
  final List<Map<String, Object>> rows = new ArrayList<>();

  Sheet(String table) {
    this.table = table;
  }

  Map<String, Object> add() {
    Map<String, Object> row = new LinkedHashMap<>();
    rows.add(row);
    return row;
  }

  /** A record with the columns that have nothing to do with what is counted. */
  Map<String, Object> record(String centre, Chance chance) {
    Map<String, Object> row = add();
    int number = rows.size();
    // names of senders in every order: as text 10 stands before 9, and V before v
    String name = chance.one(List.of("v", "V", "", "v-", "x.", "00")) + number;
    row.put("id", UUID.nameUUIDFromBytes((table + number).getBytes(StandardCharsets.UTF_8)));
    row.put("givenId", name);
    row.put("centre", centre);
    row.put("version", 0);
    for (String word : List.of("created", "changed")) {
      row.put(word + "By", "recount");
      row.put(word + "At", "2020-01-01T12:00:00Z");
    }
    return row;
  }

  /** The rows as the database reads them: texts, lists of texts and objects of texts. */
  String json() {
    StringBuilder json = new StringBuilder("[");
    for (Map<String, Object> row : rows) {
      json.append(json.length() == 1 ? "" : ",").append(json(row));
    }
    return json.append(']').toString();
  }

  private static String json(Object value) {
    if (value == null) {
      return "null";
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, part) -> parts.add('"' + snake(key.toString()) + "\":" + json(part)));
      return "{" + String.join(",", parts) + "}";
    }
    if (value instanceof Collection<?> many) {
      many.forEach(part -> parts.add(json(part)));
      return "[" + String.join(",", parts) + "]";
    }
    return '"' + value.toString() + '"';
  }

  /** The column of a key: hasMenService is has_men_service; a code in capitals stays as it is. */
  static String snake(String key) {
    return key.equals(key.toUpperCase(Locale.ROOT))
        ? key
        : key.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
