package shelter.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table laid out for reading: rows in their published order, one line of cells each. */
public class Sheet implements Serializable {
  /** The order of columns, as the contract lists them; others keep the order of the alphabet. */
  private static final List<String> FIRST =
      List.of("TOTAL", "WOMAN", "GIRL", "MAN", "BOY", "MARRIED_OR_COHABITING");

  /** One row: its code and its cells, in the order of the columns. */
  public record Row(String code, List<Cell> cells) implements Serializable {}

  private final TableEntry table;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Sheet(TableEntry table, List<? extends Cell> cells) {
    this.table = table;
    Set<String> found = new LinkedHashSet<>();
    FIRST.stream()
        .filter(code -> cells.stream().anyMatch(cell -> cell.getColumnCode().equals(code)))
        .forEach(found::add);
    cells.stream().map(Cell::getColumnCode).sorted().forEach(found::add);
    columns = List.copyOf(found);
    Map<String, Map<String, Cell>> byRow = new LinkedHashMap<>();
    for (Cell cell : cells) {
      byRow
          .computeIfAbsent(cell.getRowCode(), code -> new LinkedHashMap<>())
          .put(cell.getColumnCode(), cell);
    }
    byRow.forEach(
        (code, line) -> rows.add(new Row(code, columns.stream().map(line::get).toList())));
  }

  /** The tables of a chapter or a year with their cells; the cells come in the order of rows. */
  public static List<Sheet> of(List<? extends TableEntry> tables, List<? extends Cell> cells) {
    return tables.stream()
        .map(
            table ->
                new Sheet(
                    table,
                    cells.stream()
                        .filter(cell -> cell.getTableName().equals(table.getTableName()))
                        .toList()))
        .toList();
  }

  /** The cell at a place; null when the table has none there. */
  public Cell cell(String row, String column) {
    int place = columns.indexOf(column);
    return rows.stream()
        .filter(line -> line.code().equals(row))
        .map(line -> place < 0 ? null : line.cells().get(place))
        .findFirst()
        .orElse(null);
  }

  // spotless:off
  public TableEntry getTable() { return table; }
  public List<String> getColumns() { return columns; }
  public List<Row> getRows() { return rows; }
  // spotless:on
}
