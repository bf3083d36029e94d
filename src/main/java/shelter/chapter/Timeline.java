package shelter.chapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import shelter.shared.Label;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;
import shelter.statistics.TableEntry;

/**
 * One figure through years or months, from zero: bars for up to eight points or twelve months, a
 * line for more. Places are in percent of the width and in points of the height, so that the text
 * keeps its size on every screen.
 *
 * @param row the row of the table that is drawn, and its column
 * @param breaks the years from which the figures cannot be compared with those before
 */
public record Timeline(
    TableEntry table, String row, String column, List<Slot> slots, List<Integer> breaks) {
  /** Years further apart than this begin a new drawing: a long gap is no development. */
  private static final int GAP = 3;

  private static final int MOST_BARS = 8;
  private static final int MOST_VALUES = 12;
  private static final int FEWEST = 4;
  private static final int MONTHS = 12;

  /** A place on the axis; the year or the month that it stands for. */
  public record Slot(int at, BigDecimal value, boolean earlier, boolean hidden, boolean chosen) {
    // spotless:off
    public int getAt() { return at; }
    public BigDecimal getValue() { return value; }
    public boolean isEarlier() { return earlier; }
    public boolean isHidden() { return hidden; }
    // spotless:on
  }

  /** The years of one figure around the chosen one; null when fewer than two are known. */
  static Timeline of(TableEntry table, Series series, Series.Line line, int chosen) {
    TreeSet<Integer> known = new TreeSet<>();
    for (int i = 0; i < series.years().size(); i++) {
      Series.Point point = line.points().get(i);
      if (point.shown() != null || point.hidden()) {
        known.add(series.years().get(i));
      }
    }
    if (known.isEmpty()) {
      return null;
    }
    int first = known.last();
    int last = known.last();
    for (int year : known.descendingSet()) {
      if (first - year <= GAP || year >= chosen) {
        first = year;
      }
    }
    List<Slot> slots = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int place = series.years().indexOf(year);
      Series.Point point = place < 0 ? null : line.points().get(place);
      slots.add(
          point == null
              ? new Slot(year, null, false, false, false)
              : new Slot(year, point.shown(), point.earlier(), point.hidden(), year == chosen));
    }
    return slots.stream().filter(slot -> slot.value() != null).count() < 2
        ? null
        : new Timeline(table, line.row(), line.column(), slots, table.getBreaks());
  }

  /** The months of the year; null when none is shown. */
  static Timeline months(Sheet sheet) {
    List<Slot> slots = new ArrayList<>();
    String column = sheet.getColumns().get(0);
    for (Sheet.Row row : sheet.getRows()) {
      Cell cell = sheet.cell(row.code(), column);
      slots.add(
          new Slot(
              Integer.parseInt(row.code().substring(1)),
              cell == null ? null : cell.shown(sheet.getTable()),
              false,
              cell != null && cell.isHidden(),
              true));
    }
    return slots.stream().allMatch(slot -> slot.value() == null)
        ? null
        : new Timeline(sheet.getTable(), null, column, slots, List.of());
  }

  /** The same with the chosen year last, and at most some years before it. */
  Timeline until(int year, int years) {
    List<Slot> kept =
        slots.stream().filter(slot -> slot.at() <= year && slot.at() > year - years).toList();
    return new Timeline(table, row, column, kept, breaks);
  }

  /** What stands at each place, for the table behind. */
  public List<Slot> getSlots() {
    return slots;
  }

  public boolean isLine() {
    return !isMonths() && slots.stream().filter(slot -> slot.value() != null).count() > MOST_BARS;
  }

  public boolean isMonths() {
    return row == null;
  }

  /** The words for what is measured: the row where it says so, else the unit of the table. */
  public String getMeasure() {
    boolean counted = table.getKind() == TableEntry.Kind.COUNT && !isMonths() && !row.equals("ALL");
    return counted
        ? table.getRowLabel() + "." + row
        : "unit." + (table.getKind() == TableEntry.Kind.SHARE ? "percent" : table.getUnit());
  }

  /** The breaks with years on both sides, each by its first year. */
  public List<Integer> getBreaks() {
    return breaks.stream()
        .filter(year -> slots.get(0).at() < year && year <= slots.get(slots.size() - 1).at())
        .filter(year -> !isMonths())
        .toList();
  }

  public boolean isEarlier() {
    return slots.stream().anyMatch(Slot::earlier);
  }

  public String getFrom() {
    return String.valueOf(slots.get(0).at());
  }

  public String getTo() {
    return String.valueOf(slots.get(slots.size() - 1).at());
  }

  BigDecimal top() {
    return slots.stream()
        .map(Slot::value)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .filter(value -> value.signum() > 0)
        .orElse(BigDecimal.ONE);
  }

  /** How wide one place is, in percent. */
  double step() {
    return 100.0 / Math.max(FEWEST, slots.size());
  }

  /** The middle of a place, in percent from the left. */
  double middle(int place) {
    return (place + 0.5 + Math.max(0, FEWEST - slots.size()) / 2.0) * step();
  }

  /** Where a break stands: between the last year before it and the first behind, in percent. */
  double between(int year) {
    return middle(year - slots.get(0).at()) - step() / 2;
  }

  /**
   * Whether the value at a place is written: all, or the first, the chosen, the last and the top.
   */
  boolean isWritten(int place) {
    Slot slot = slots.get(place);
    return slots.size() <= MOST_VALUES
        || slot.chosen()
        || place == 0
        || place == slots.size() - 1
        || slot.value() != null && slot.value().equals(top());
  }

  /** Whether a place is left without words on a phone. */
  boolean isQuiet(int place) {
    Slot slot = slots.get(place);
    boolean end = place == 0 || place == slots.size() - 1;
    return slots.size() > FEWEST
        && !end
        && (isMonths() ? !Objects.equals(slot.value(), top()) : !slot.chosen());
  }

  /** What stands under a place. */
  String name(Label label, int place) {
    Slot slot = slots.get(place);
    return isMonths()
        ? label
            .of(String.format(Locale.ROOT, "Month.M%02d", slot.at()))
            .substring(0, 3)
            .toLowerCase(Locale.ROOT)
        : slot.at() + (slot.earlier() ? "*" : "");
  }

  /** The drawing, as text for the page. */
  public String drawn(Label label, String id) {
    return new Drawing(this, label).svg(id, slots.size() > MONTHS);
  }

  // spotless:off
  public TableEntry getTable() { return table; }
  public String getRow() { return row; }
  public String getColumn() { return column; }
  // spotless:on
}
