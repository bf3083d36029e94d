package shelter.chapter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  // spotless:off
  public List<Timeline> getTimes() { return times; }
  // spotless:on
}
