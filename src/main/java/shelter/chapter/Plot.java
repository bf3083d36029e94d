package shelter.chapter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * What a table is drawn as: its figures over the years where it has one or two of them, the months
 * of a year, else bars of its rows. Tables by centre, with many columns or with more than one unit
 * are not drawn.
 */
public record Plot(Bars bars, List<Timeline> times) {
  /** Tables whose rows have different units: the one that is drawn over the years. */
  private static final Map<String, String> MAIN =
      Map.of("employees", "EMPLOYEES", "municipal_funding", "FUNDING");

  /** Columns that compare two groups beside the whole; others are parts of it. */
  private static final Set<String> COMPARED =
      Set.of(
          "BackgroundColumn",
          "ChildrenColumn",
          "ParentColumn",
          "DisabilityColumn",
          "UserColumn",
          "AgeColumn");

  private static final Set<String> MIXED =
      Set.of("Funding", "MoneyColumn", "OverviewColumn", "OfferDifference");
  private static final int FEW = 2;
  private static final int MOST = 3;

  /** Null when the table is not drawn. */
  static Plot of(Sheet sheet, Series series) {
    TableEntry table = sheet.getTable();
    if (table.isByCentre() || sheet.getColumns().isEmpty()) {
      return null;
    }
    if (table.getRowLabel().equals("Month") && !sheet.getColumns().contains("BEFORE")) {
      Timeline months = Timeline.months(sheet);
      return months == null ? null : new Plot(null, List.of(months));
    }
    List<Timeline> times = series == null ? List.of() : times(sheet, series);
    if (!times.isEmpty()) {
      return new Plot(null, times);
    }
    List<String> columns = columns(sheet).stream().filter(code -> isShown(sheet, code)).toList();
    Bars bars = columns.isEmpty() ? null : Bars.of(sheet, columns);
    return bars == null ? null : new Plot(bars, List.of());
  }

  private static List<Timeline> times(Sheet sheet, Series series) {
    List<String> rows = sheet.getRows().stream().map(Sheet.Row::code).toList();
    String main = MAIN.get(sheet.getTable().getTableName());
    if (main == null && rows.size() > FEW) {
      return List.of();
    }
    boolean whole = sheet.getColumns().contains("TOTAL");
    boolean answers = sheet.getTable().getRowLabel().equals("YesNo");
    return series.lines().stream()
        .filter(line -> !whole || line.column().equals("TOTAL"))
        .filter(line -> main == null || line.row().equals(main))
        .filter(line -> whole && !answers || line.row().equals(main == null ? rows.get(0) : main))
        .map(line -> Timeline.of(sheet.getTable(), series, line, sheet.getTable().getYear()))
        .filter(Objects::nonNull)
        .limit(FEW)
        .toList();
  }

  /** The series of the bars; none when the table is better read as it is. */
  private static List<String> columns(Sheet sheet) {
    TableEntry table = sheet.getTable();
    List<String> all = sheet.getColumns();
    if (MIXED.contains(table.getColumnLabel()) || MIXED.contains(table.getRowLabel())) {
      return List.of();
    }
    if (all.contains("NOW")) {
      return all.stream().filter(code -> !code.equals("DIFFERENCE")).toList();
    }
    if (all.containsAll(List.of("WOMAN", "MAN"))
        && (!all.contains("TOTAL") || table.getKind() != TableEntry.Kind.COUNT)
        && isShown(sheet, "MAN")) {
      return List.of("WOMAN", "MAN");
    }
    if (all.containsAll(List.of("WOMEN", "MEN"))) {
      return List.of("WOMEN", "MEN");
    }
    List<String> parts = all.stream().filter(code -> !code.equals("TOTAL")).toList();
    if (parts.size() <= MOST
        && (!all.contains("TOTAL") || COMPARED.contains(table.getColumnLabel()))
        && parts.stream().anyMatch(code -> isShown(sheet, code))) {
      return parts;
    }
    return all.contains("TOTAL") ? List.of("TOTAL") : List.of();
  }

  private static boolean isShown(Sheet sheet, String column) {
    return sheet.getRows().stream()
        .map(row -> sheet.cell(row.code(), column))
        .anyMatch(cell -> isShown(sheet, cell));
  }

  private static boolean isShown(Sheet sheet, Cell cell) {
    return cell != null && cell.shown(sheet.getTable()) != null;
  }

  // spotless:off
  public Bars getBars() { return bars; }
  public List<Timeline> getTimes() { return times; }
  // spotless:on
}
