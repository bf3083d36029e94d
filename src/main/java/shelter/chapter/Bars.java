package shelter.chapter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;

/**
 * Horizontal bars from zero for the rows of a table, one for each series. The longest is as long as
 * there is room for; labels and values are text on the page, so that they wrap, grow and are read.
 */
public record Bars(Sheet sheet, List<String> columns, List<Group> groups) {
  /** Answers that have no order of their own are drawn with the largest first, these last. */
  private static final Set<String> LAST = Set.of("OTHER", "NONE", "UNKNOWN", "UNKNOWN_PERSON");

  private static final Set<String> ORDERED =
      Set.of(
          ("Month Counted YesNo AgeGroup ChildAgeGroup StayLength NumberOfStays PreviousStaysCount FirstStayEver Education"
                  + " Duration DurationCut MunicipalityCount PopulationBand Spread WasFull UniversalDesign StaffedHours"
                  + " StaffEducation PersonKind Employment Room Region DemandChange ReportCoverage ServiceCount UserGroup"
                  + " OfferGroup Activity BedUser AccommodationMade HomeRegion Partner Schooling UserFacing")
              .split(" "));

  /** One bar: its length in percent of the longest; none where the figure is hidden or missing. */
  public record Bar(
      String column,
      BigDecimal value,
      boolean hidden,
      boolean unreliable,
      String length,
      String shade) {
    // spotless:off
    public String getColumn() { return column; }
    public BigDecimal getValue() { return value; }
    public boolean isHidden() { return hidden; }
    public boolean isUnreliable() { return unreliable; }
    public String getLength() { return length; }
    public String getShade() { return shade; }
    // spotless:on
  }

  /** The bars of one row of the table. */
  public record Group(String code, String name, List<Bar> bars) {
    // spotless:off
    public String getCode() { return code; }
    public String getName() { return name; }
    public List<Bar> getBars() { return bars; }
    // spotless:on
  }

  /** Null when nothing is shown, or when a figure is below zero, where no bar can begin. */
  static Bars of(Sheet sheet, List<String> columns) {
    List<Sheet.Row> rows = new ArrayList<>(sheet.getRows());
    List<BigDecimal> shown =
        rows.stream()
            .flatMap(row -> columns.stream().map(column -> shown(sheet, row, column)))
            .filter(Objects::nonNull)
            .toList();
    if (shown.isEmpty() || shown.stream().anyMatch(value -> value.signum() < 0)) {
      return null;
    }
    if (sheet.getTable().isMultiple() || !ORDERED.contains(sheet.getTable().getRowLabel())) {
      rows.sort(
          Comparator.comparing((Sheet.Row row) -> LAST.contains(row.code()))
              .thenComparing(
                  row -> shown(sheet, row, columns.get(0)),
                  Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()).reversed()));
    }
    BigDecimal longest = shown.stream().max(Comparator.naturalOrder()).orElseThrow();
    return new Bars(
        sheet,
        columns,
        rows.stream()
            .map(row -> new Group(row.code(), row.name(), bars(sheet, row, columns, longest)))
            .filter(group -> !group.bars().isEmpty())
            .toList());
  }

  private static List<Bar> bars(
      Sheet sheet, Sheet.Row row, List<String> columns, BigDecimal longest) {
    List<Bar> bars = new ArrayList<>();
    for (String column : columns) {
      Cell cell = sheet.cell(row.code(), column);
      BigDecimal value = shown(sheet, row, column);
      if (value != null || cell != null && cell.isHidden()) {
        String shade = column.equals("BEFORE") ? "bq" : "b" + (columns.indexOf(column) + 1);
        boolean unreliable = cell.isUnreliable();
        bars.add(new Bar(column, value, value == null, unreliable, length(value, longest), shade));
      }
    }
    return bars;
  }

  private static BigDecimal shown(Sheet sheet, Sheet.Row row, String column) {
    Cell cell = sheet.cell(row.code(), column);
    return cell == null ? null : cell.shown(sheet.getTable());
  }

  private static String length(BigDecimal value, BigDecimal longest) {
    return value == null || value.signum() == 0
        ? null
        : value.movePointRight(2).divide(longest, 1, RoundingMode.HALF_UP) + "%";
  }

  // spotless:off
  public Sheet getSheet() { return sheet; }
  public List<String> getColumns() { return columns; }
  public List<Group> getGroups() { return groups; }
  public boolean isSingle() { return columns.equals(List.of("TOTAL")); }
  // spotless:on
}
