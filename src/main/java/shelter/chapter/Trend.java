package shelter.chapter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shelter.publication.EarlierFigure;
import shelter.publication.Edition;
import shelter.statistics.Sheet;

/**
 * How the shelters were used in the last years: adults, children and day visits beside each other.
 */
public record Trend(Map<String, Series> series, List<Timeline> times) {
  static final List<String> TABLES =
      List.of("residents_and_stays", "children_and_stays", "day_users_and_visits");
  private static final List<String> ROWS = List.of("PERSONS", "PERSONS", "VISITS");
  private static final int YEARS = 4;

  static Trend of(Edition edition, List<Edition> all, List<EarlierFigure> earlier) {
    Map<String, List<EarlierFigure>> before =
        earlier.stream().collect(Collectors.groupingBy(EarlierFigure::getTableName));
    Map<String, Series> series = new HashMap<>();
    List<Timeline> times = new ArrayList<>();
    for (int i = 0; i < TABLES.size(); i++) {
      String table = TABLES.get(i);
      Sheet sheet = edition.sheet(table);
      Series years =
          Series.of(
              before.getOrDefault(table, List.of()),
              all.stream().map(one -> one.sheet(table)).filter(Objects::nonNull).toList());
      if (sheet == null || years == null) {
        continue;
      }
      series.put(table, years);
      Series.Line line = years.line(ROWS.get(i), "TOTAL");
      Timeline time =
          line == null ? null : Timeline.of(sheet.getTable(), years, line, edition.getYear());
      if (time != null) {
        times.add(time.until(edition.getYear(), YEARS));
      }
    }
    return new Trend(series, times);
  }

  /**
   * What the drawings say together: all went down, all went up, or not the same way, from the last
   * year that is published before; never across a break.
   */
  public String getDirection() {
    Set<Integer> signs = times.stream().map(Trend::sign).collect(Collectors.toSet());
    return signs.equals(Set.of(-1)) && getSince() != null
        ? "fell"
        : signs.equals(Set.of(1)) && getSince() != null ? "rose" : "stood";
  }

  private static Integer sign(Timeline time) {
    BigDecimal[] two = time.lastTwo();
    return two == null ? 0 : Integer.signum(two[1].compareTo(two[0]));
  }

  /** The year that all of them are compared with; null when it is not the same one. */
  public String getSince() {
    TreeSet<Integer> since = new TreeSet<>();
    times.forEach(time -> since.add(time.before()));
    return since.size() == 1 && since.first() > 0 ? since.first().toString() : null;
  }

  // spotless:off
  public List<Timeline> getTimes() { return times; }
  // spotless:on
}
