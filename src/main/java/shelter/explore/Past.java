package shelter.explore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shelter.publication.EarlierFigure;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;

/** One figure in every year for which it is published, here or earlier by others; newest first. */
public record Past(List<Point> points) {
  /**
   * The figure of one year.
   *
   * @param source who published it earlier; null for the register's own
   */
  public record Point(
      int year, BigDecimal shown, Long base, boolean hidden, boolean unreliable, String source) {
    // spotless:off
    public int getYear() { return year; }
    public BigDecimal getShown() { return shown; }
    public Long getBase() { return base; }
    public boolean isHidden() { return hidden; }
    public boolean isUnreliable() { return unreliable; }
    public String getSource() { return source; }
    // spotless:on
  }

  static Past of(String row, String column, List<Sheet> published, List<EarlierFigure> earlier) {
    List<Point> points = new ArrayList<>();
    for (Sheet sheet : published) {
      Cell cell = sheet.cell(row, column);
      if (cell != null) {
        points.add(
            new Point(
                sheet.getTable().getYear(),
                cell.shown(sheet.getTable()),
                cell.isHidden() ? null : cell.getBase(),
                cell.isHidden(),
                cell.isUnreliable(),
                null));
      } else if (sheet.isLeftOut(column) && sheet.hasRow(row)) {
        points.add(new Point(sheet.getTable().getYear(), null, null, true, false, null));
      }
    }
    earlier.stream()
        .filter(one -> one.getRowCode().equals(row) && one.getColumnCode().equals(column))
        .filter(one -> points.stream().noneMatch(point -> point.year() == one.getYear()))
        .map(one -> new Point(one.getYear(), one.getShown(), null, false, false, one.getSource()))
        .toList()
        .forEach(points::add);
    points.sort(Comparator.comparing(Point::year).reversed());
    return new Past(points);
  }

  public List<Integer> getYears() {
    return points.stream().map(Point::year).toList();
  }

  /** Whether there is another year to compare with. */
  public boolean isLong() {
    return points.size() > 1;
  }

  public boolean isEarlier() {
    return points.stream().anyMatch(one -> one.source() != null);
  }

  // spotless:off
  public List<Point> getPoints() { return points; }
  // spotless:on
}
