package shelter.chapter;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import shelter.publication.EarlierFigure;
import shelter.statistics.Cell;
import shelter.statistics.Sheet;

/**
 * Figures of one table over the years: those of the register's publications, and those published
 * before it counted, which carry the mark of an earlier publication and never mix with the others.
 */
public record Series(List<Integer> years, List<Line> lines, Map<Integer, String> sources)
    implements Serializable {
  /** One year's figure; null where it is hidden or nobody published one. */
  public record Point(BigDecimal shown, boolean earlier, boolean hidden, boolean unreliable)
      implements Serializable {
    // spotless:off
    public BigDecimal getShown() { return shown; }
    public boolean isEarlier() { return earlier; }
    public boolean isHidden() { return hidden; }
    public boolean isUnreliable() { return unreliable; }
    // spotless:on
  }

  /** One figure through the years. */
  public record Line(String row, String column, List<Point> points) implements Serializable {
    // spotless:off
    public String getRow() { return row; }
    public String getColumn() { return column; }
    public List<Point> getPoints() { return points; }
    // spotless:on
  }

  /** Null when there is only one year. */
  static Series of(List<EarlierFigure> earlier, List<Sheet> published) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, Map<Integer, Point>> lines = new LinkedHashMap<>();
    Map<Integer, LinkedHashSet<String>> sources = new TreeMap<>();
    for (EarlierFigure one : earlier) {
      years.add(one.getYear());
      lines
          .computeIfAbsent(one.getRowCode() + " " + one.getColumnCode(), at -> new TreeMap<>())
          .put(one.getYear(), new Point(one.getShown(), true, false, false));
      sources.computeIfAbsent(one.getYear(), of -> new LinkedHashSet<>()).add(one.getSource());
    }
    if (published.size() > 1) {
      // What nobody published before is shown for the whole only, or for the first column.
      Sheet newest = published.get(0);
      newest
          .getRows()
          .forEach(
              row ->
                  lines.computeIfAbsent(
                      row.code() + " " + newest.getColumns().get(0), at -> new TreeMap<>()));
    }
    for (Sheet sheet : published) {
      int year = sheet.getTable().getYear();
      years.add(year);
      lines.forEach(
          (at, points) -> {
            String column = at.split(" ")[1];
            Cell cell = sheet.cell(at.split(" ")[0], column);
            if (cell != null) {
              points.put(
                  year,
                  new Point(
                      cell.shown(sheet.getTable()), false, cell.isHidden(), cell.isUnreliable()));
            } else if (sheet.isLeftOut(column)) {
              points.put(year, new Point(null, false, true, false));
            }
          });
    }
    if (years.size() < 2 || lines.isEmpty()) {
      return null;
    }
    List<Line> all = new ArrayList<>();
    Map<String, Map<Integer, Point>> inOrder = new TreeMap<>(asIn(published));
    inOrder.putAll(lines);
    inOrder.forEach(
        (at, points) ->
            all.add(
                new Line(
                    at.split(" ")[0],
                    at.split(" ")[1],
                    years.stream()
                        .map(
                            year -> points.getOrDefault(year, new Point(null, false, false, false)))
                        .toList())));
    Map<Integer, String> told = new TreeMap<>();
    sources.forEach((year, from) -> told.put(year, String.join("; ", from)));
    return new Series(List.copyOf(years), all, told);
  }

  /** The line of a figure; null when it has none. */
  Line line(String row, String column) {
    return lines.stream()
        .filter(line -> line.row().equals(row) && line.column().equals(column))
        .findFirst()
        .orElse(null);
  }

  /** The figure of a year; null when there is none. */
  Point point(Line line, int year) {
    int place = years.indexOf(year);
    return line == null || place < 0 ? null : line.points().get(place);
  }

  /** The order of rows and columns of the table itself, where one is published. */
  private static Comparator<String> asIn(List<Sheet> published) {
    if (published.isEmpty()) {
      return Comparator.naturalOrder();
    }
    List<String> rows = published.get(0).getRows().stream().map(Sheet.Row::code).toList();
    List<String> columns = published.get(0).getColumns();
    return Comparator.comparing((String at) -> rows.indexOf(at.split(" ")[0]))
        .thenComparing(at -> columns.indexOf(at.split(" ")[1]))
        .thenComparing(Comparator.naturalOrder());
  }

  // spotless:off
  public List<Integer> getYears() { return years; }
  public List<Line> getLines() { return lines; }
  public Map<Integer, String> getSources() { return sources; }
  // spotless:on
}
