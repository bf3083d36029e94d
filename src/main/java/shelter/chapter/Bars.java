package shelter.chapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;

/**
 * Horizontal bars from zero for one column of a table, the longest first. Positions and lengths are
 * in units of the drawing, which is as wide as {@link #WIDTH}.
 */
public record Bars(Sheet sheet, List<Bar> bars) {
  private static final int WIDTH = 720;
  private static final int END = 90;
  private static final int STEP = 70;
  private static final int THICK = 22;

  /** One bar. */
  public record Bar(String code, BigDecimal value, int y, int length) {
    // spotless:off
    public String getCode() { return code; }
    public BigDecimal getValue() { return value; }
    public int getY() { return y; }
    public int getLength() { return length; }
    public int getThick() { return THICK; }
    public int getLabelY() { return y - 11; }
    public int getValueX() { return length + 10; }
    public int getValueY() { return y + THICK - 6; }
    // spotless:on
  }

  /** Bars of what is shown in a column; hidden and empty cells have no bar. */
  static Bars of(Sheet sheet, String column) {
    List<Cell> cells = new ArrayList<>();
    sheet.getRows().stream()
        .map(row -> sheet.cell(row.code(), column))
        .filter(cell -> cell != null && cell.shown(sheet.getTable()) != null)
        .sorted(Comparator.comparing((Cell cell) -> cell.shown(sheet.getTable())).reversed())
        .forEach(cells::add);
    if (cells.isEmpty()) {
      return null;
    }
    double longest = Math.max(1, cells.get(0).shown(sheet.getTable()).doubleValue());
    List<Bar> bars = new ArrayList<>();
    for (Cell cell : cells) {
      BigDecimal value = cell.shown(sheet.getTable());
      int length = (int) Math.round((WIDTH - END) * value.doubleValue() / longest);
      bars.add(new Bar(cell.getRowCode(), value, bars.size() * STEP + STEP - THICK - 4, length));
    }
    return new Bars(sheet, bars);
  }

  // spotless:off
  public Sheet getSheet() { return sheet; }
  public List<Bar> getBars() { return bars; }
  public int getWidth() { return WIDTH; }
  public int getHeight() { return bars.size() * STEP + 8; }
  // spotless:on
}
