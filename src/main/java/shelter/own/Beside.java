package shelter.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shelter.publication.Publication;
import shelter.statistics.Cell;
import shelter.statistics.OwnCell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/** One table of the own centre: this year, beside its last years and the nation's published one. */
public class Beside {
  /**
   * A row of one column.
   *
   * @param name of the centre, where the row is one
   * @param before of the earlier years, the latest first; null where a year has no such row
   * @param nation null where nothing is published
   * @param leftOut whether that is so because it would tell of persons
   */
  public record Line(
      String row, String name, Cell now, List<Cell> before, Cell nation, boolean leftOut) {
    // spotless:off
    public String getRow() { return row; }
    public String getName() { return name; }
    public Cell getNow() { return now; }
    public List<Cell> getBefore() { return before; }
    public Cell getNation() { return nation; }
    public boolean isLeftOut() { return leftOut; }
    // spotless:on
  }

  /** One column of the table over the years. */
  public record Block(String column, List<Line> lines) {
    // spotless:off
    public String getColumn() { return column; }
    public List<Line> getLines() { return lines; }
    // spotless:on
  }

  private final TableEntry table;
  private final List<Integer> earlier;
  private final Publication published;
  private final List<Block> blocks = new ArrayList<>();

  private Beside(
      TableEntry table, List<Integer> earlier, Publication published, List<Sheet> sheets) {
    this.table = table;
    this.earlier = earlier;
    this.published = published;
    Sheet now = sheets.get(0);
    Sheet nation = sheets.get(sheets.size() - 1);
    for (String column : now.getColumns()) {
      List<Line> lines = new ArrayList<>();
      for (Sheet.Row row : now.getRows()) {
        List<Cell> before = new ArrayList<>();
        for (int i = 1; i <= earlier.size(); i++) {
          before.add(sheets.get(i).cell(row.code(), column));
        }
        Cell theirs = nation == null ? null : nation.cell(row.code(), column);
        boolean leftOut = nation != null && nation.isLeftOut(column);
        lines.add(
            new Line(
                row.code(), row.name(), now.cell(row.code(), column), before, theirs, leftOut));
      }
      blocks.add(new Block(column, lines));
    }
  }

  /**
   * Puts the figures of tables beside each other.
   *
   * @param year this year
   * @param earlier years, the latest first
   * @param cells of the own centre in all these years
   * @param published the nation's; null when nothing is published
   * @param nation its tables
   * @param centres the names of the centres
   */
  static List<Beside> of(
      List<? extends TableEntry> tables,
      int year,
      List<Integer> earlier,
      List<OwnCell> cells,
      Publication published,
      List<Sheet> nation,
      Map<String, String> centres) {
    Map<String, List<OwnCell>> own =
        cells.stream()
            .collect(Collectors.groupingBy(cell -> key(cell.getTableName(), cell.getYear())));
    Map<String, Sheet> theirs =
        nation.stream().collect(Collectors.toMap(one -> one.getTable().getTableName(), one -> one));
    List<Beside> all = new ArrayList<>();
    for (TableEntry table : tables) {
      List<Sheet> sheets = new ArrayList<>();
      sheets.add(sheet(table, own.get(key(table.getTableName(), year)), centres));
      earlier.forEach(
          one -> sheets.add(sheet(table, own.get(key(table.getTableName(), one)), centres)));
      sheets.add(theirs.get(table.getTableName()));
      all.add(new Beside(table, earlier, published, sheets));
    }
    return all;
  }

  private static String key(String table, int year) {
    return table + " " + year;
  }

  private static Sheet sheet(TableEntry table, List<OwnCell> cells, Map<String, String> centres) {
    return Sheet.of(List.of(table), cells == null ? List.of() : cells, centres).get(0);
  }

  /** The column that is read first: the total, where there is one. */
  public Block getFirst() {
    return blocks.isEmpty() ? null : blocks.get(0);
  }

  public List<Block> getOthers() {
    return blocks.subList(Math.min(1, blocks.size()), blocks.size());
  }

  /** The year and those before it. */
  public List<Integer> getYears() {
    return Stream.concat(Stream.of(table.getYear()), earlier.stream()).toList();
  }

  // spotless:off
  public TableEntry getTable() { return table; }
  public List<Integer> getEarlier() { return earlier; }
  public Publication getPublished() { return published; }
  public List<Block> getBlocks() { return blocks; }
  // spotless:on
}
