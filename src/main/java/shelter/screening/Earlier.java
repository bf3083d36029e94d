package shelter.screening;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.relation.Bound;
import shelter.relation.Figure;

/**
 * What was ever published of a year's figures, in versions of it and by the years beside it: it is
 * known to who kept it, withdrawn or not; and what was hidden then would be told by showing it now.
 *
 * @param known the figures that were shown as they are
 * @param hidden those that were hidden
 * @param near what a year beside it hides, as figures of this year: the eye finds the same places
 */
record Earlier(Set<Figure> known, Set<Figure> hidden, Set<Figure> near) {
  static final Earlier NOTHING = new Earlier(Set.of(), Set.of(), Set.of());

  /**
   * Reads it.
   *
   * @param version that is in the making
   * @param counted the true figures of the year
   */
  static Earlier read(
      Connection connection,
      int year,
      int version,
      List<Bound> relations,
      Map<Figure, Long> counted)
      throws SQLException {
    Map<Figure, Set<Long>> shown = new HashMap<>();
    Set<Figure> hidden = new HashSet<>();
    Earlier earlier = new Earlier(new HashSet<>(), new HashSet<>(), new HashSet<>());
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select year, version, table_name, row_code, column_code, value, base, hidden,
                       not exists (select from register.publication later
                                   where later.year = c.year and later.version > c.version and later.version <> %2$d) as last
                from register.published_statistic c
                where year between %1$d - 1 and %1$d + 1 and not (year = %1$d and version = %2$d)"""
                    .formatted(year, version))) {
      while (row.next()) {
        for (boolean base : new boolean[] {false, true}) {
          Figure figure =
              new Figure(
                  row.getInt("year"),
                  row.getString("table_name"),
                  row.getString("row_code"),
                  row.getString("column_code"),
                  base);
          var number = row.getBigDecimal(base ? "base" : "value");
          if (number != null) {
            shown.computeIfAbsent(figure, of -> new HashSet<>()).add(number.longValue());
          } else if (row.getBoolean("hidden")) {
            hidden.add(figure);
            if (figure.year() != year && row.getBoolean("last")) {
              earlier.near.add(in(year, figure));
            }
          }
        }
      }
    }
    Map<Figure, List<Figure>> same = besides(year, relations);
    counted.forEach(
        (figure, value) -> {
          List<Figure> told = new ArrayList<>(same.getOrDefault(figure, List.of()));
          told.add(figure);
          if (told.stream().anyMatch(one -> shown.getOrDefault(one, Set.of()).contains(value))) {
            earlier.known.add(figure);
          } else if (told.stream().anyMatch(hidden::contains)) {
            earlier.hidden.add(figure);
          }
        });
    return earlier;
  }

  private static Figure in(int year, Figure figure) {
    return new Figure(year, figure.table(), figure.row(), figure.column(), figure.base());
  }

  /** The figures of this year that the years beside it tell as well, with theirs. */
  private static Map<Figure, List<Figure>> besides(int year, List<Bound> relations) {
    Map<Figure, List<Figure>> same = new HashMap<>();
    for (Bound bound : relations) {
      if (bound.parts().size() == 1 && bound.parts().get(0).year() == year - 1) {
        Figure before = bound.parts().get(0);
        same.computeIfAbsent(bound.whole(), of -> new ArrayList<>()).add(before);
        // The definitions are the same next year: then this year's figure is the one before.
        same.computeIfAbsent(in(year, before), of -> new ArrayList<>())
            .add(in(year + 1, bound.whole()));
      }
    }
    return same;
  }
}
