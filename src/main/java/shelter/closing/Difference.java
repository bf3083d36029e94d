package shelter.closing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What is not the same in one table of two versions of a year, closed or published. */
public record Difference(String table, List<Cell> cells) implements Serializable {
  /**
   * One cell, as it was and as it is: the value, with its base after a stroke if it has one; empty
   * where there is no such cell.
   */
  public record Cell(String row, String column, String before, String after)
      implements Serializable {
    // spotless:off
    public String getRow() { return row; }
    public String getColumn() { return column; }
    public String getBefore() { return before; }
    public String getAfter() { return after; }
    // spotless:on
  }

  /**
   * Compares the figures of two versions, each as table to its lines: {@code
   * position,row,column,value,base}.
   *
   * @return the tables that differ, in the order of their names
   */
  public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> tables = new TreeSet<>(before.keySet());
    tables.addAll(after.keySet());
    List<Difference> all = new ArrayList<>();
    for (String table : tables) {
      Map<List<String>, String> was = cells(before.get(table));
      Map<List<String>, String> is = cells(after.get(table));
      Map<List<String>, String> every = new LinkedHashMap<>(is);
      was.forEach(every::putIfAbsent);
      List<Cell> cells =
          every.keySet().stream()
              .filter(key -> !Objects.equals(was.get(key), is.get(key)))
              .map(
                  key ->
                      new Cell(
                          key.get(0),
                          key.get(1),
                          was.getOrDefault(key, ""),
                          is.getOrDefault(key, "")))
              .toList();
      if (!cells.isEmpty()) {
        all.add(new Difference(table, cells));
      }
    }
    return all;
  }

  private static Map<List<String>, String> cells(String lines) {
    Map<List<String>, String> cells = new LinkedHashMap<>();
    if (lines != null) {
      lines
          .lines()
          .map(line -> line.split(",", -1))
          .forEach(
              cell ->
                  cells.put(
                      List.of(cell[1], cell[2]),
                      cell[4].isEmpty() ? cell[3] : cell[3] + " / " + cell[4]));
    }
    return cells;
  }

  static String write(List<Difference> all) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Difference one : all) {
      JsonArrayBuilder cells = Json.createArrayBuilder();
      one.cells.forEach(
          cell ->
              cells.add(
                  Json.createObjectBuilder()
                      .add("row", cell.row)
                      .add("column", cell.column)
                      .add("before", cell.before)
                      .add("after", cell.after)));
      list.add(Json.createObjectBuilder().add("table", one.table).add("cells", cells));
    }
    return list.build().toString();
  }

  static List<Difference> read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new Difference(
                      one.getString("table"),
                      one.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
                          .map(
                              cell ->
                                  new Cell(
                                      cell.getString("row"),
                                      cell.getString("column"),
                                      cell.getString("before"),
                                      cell.getString("after")))
                          .toList()))
          .toList();
    }
  }

  // spotless:off
  public String getTable() { return table; }
  public List<Cell> getCells() { return cells; }
  // spotless:on
}
