package shelter.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table laid out for reading: rows in their published order, one line of cells each. */
public class Sheet implements Serializable {
  /** The order of columns, as the contract lists them; others keep the order of the alphabet. */
  private static final List<String> FIRST =
      List.of(
          ("TOTAL WOMAN GIRL MAN BOY WOMEN MEN MARRIED_OR_COHABITING"
                  + " COST_PER_INHABITANT WOMEN_FULL MEN_FULL OVERNIGHT_DAYS STAYS DAY_VISITS PHONE_CONVERSATIONS"
                  + " RESIDENTS DAY_USERS EAST SOUTH WEST MID NORTH NOW BEFORE DIFFERENCE IMMIGRANT NOT_IMMIGRANT WITH_CHILDREN WITHOUT_CHILDREN TO_2020 FROM_2021")
              .split(" "));

  /** Columns by gender: all of them have the total, two genders and another one. */
  private static final Set<String> GENDERS = Set.of("Gender", "ChildGender");

  private static final String TOTAL = "TOTAL";
  private static final String OTHER = "OTHER";

  /**
   * One row: its code, its name where it is that of a centre, and its cells, in the order of the
   * columns; null where the table has no such cell.
   */
  public record Row(String code, String name, List<Cell> cells) implements Serializable {}

  private final TableEntry table;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Sheet(TableEntry table, List<? extends Cell> cells, Map<String, String> names) {
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
        (code, line) ->
            rows.add(new Row(code, names.get(code), columns.stream().map(line::get).toList())));
  }

  /**
   * The tables of a chapter or a year with their cells; the cells come in the order of rows.
   *
   * @param centres the names of the centres by their codes, for tables with a row for each
   */
  public static List<Sheet> of(
      List<? extends TableEntry> tables, List<? extends Cell> cells, Map<String, String> centres) {
    Map<String, List<Cell>> byTable =
        cells.stream().collect(Collectors.groupingBy(Cell::getTableName));
    return tables.stream()
        .map(
            table ->
                new Sheet(
                    table,
                    byTable.getOrDefault(table.getTableName(), List.of()),
                    table.isByCentre() ? centres : Map.of()))
        .toList();
  }

  /** The cell at a place; null when the table has none there. */
  public Cell cell(String row, String column) {
    int place = columns.indexOf(column);
    return rows.stream()
        .filter(line -> line.code().equals(row))
        .findFirst()
        .map(line -> place < 0 ? null : line.cells().get(place))
        .orElse(null);
  }

  /** Whether a figure is hidden for what it would tell of persons. */
  public boolean isHiding() {
    return cells().anyMatch(cell -> cell.isHidden() && !cell.isUnreliable());
  }

  /** Whether a share or mean is left out because its base is too small. */
  public boolean isUnreliable() {
    return cells().anyMatch(Cell::isUnreliable);
  }

  private Stream<Cell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).filter(Objects::nonNull);
  }

  public boolean hasRow(String code) {
    return rows.stream().anyMatch(row -> row.code().equals(code));
  }

  /**
   * Whether a table by gender leaves another gender out: so few that it would tell of persons. They
   * are in the total.
   */
  public boolean isWithoutOther() {
    return GENDERS.contains(table.getColumnLabel())
        && columns.contains(TOTAL)
        && columns.size() > 1
        && !columns.contains(OTHER);
  }

  /** Whether a column is not there because what it says is kept from the reader. */
  public boolean isLeftOut(String column) {
    return column.equals(OTHER) && isWithoutOther();
  }

  // spotless:off
  public TableEntry getTable() { return table; }
  public List<String> getColumns() { return columns; }
  public List<Row> getRows() { return rows; }
  // spotless:on
}
