package shelter.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/**
 * Those who are in none of the columns that a total is split into are a group like each column: a
 * relation between totals that holds in every column holds between what is left of them as well. So
 * those of a row without a gender are at most those without one among all who answered. A column
 * that is not published is left with them.
 */
final class Unrecorded {
  /** A sum of figures that is zero or less. */
  record Most(Map<Figure, Long> factors) {}

  private final Predicate<Figure> published;
  private final Map<Figure, Bound> splits = new HashMap<>();
  private final Set<List<Figure>> all = new HashSet<>();
  private final List<Most> relations = new ArrayList<>();

  Unrecorded(List<Bound> relations, Predicate<Figure> published) {
    this.published = published;
    for (Bound relation : relations) {
      all.add(figures(relation));
      if (isSplit(relation)) {
        splits.put(relation.whole(), relation);
      }
    }
    for (Bound relation : relations) {
      if (relation.kind() != Kind.SUM && !isSplit(relation) && holdsInEveryColumn(relation)) {
        this.relations.add(most(relation));
      }
    }
  }

  List<Most> relations() {
    return relations;
  }

  private static List<Figure> figures(Bound relation) {
    return Stream.concat(Stream.of(relation.whole()), relation.parts().stream()).toList();
  }

  private static boolean isSplit(Bound relation) {
    return relation.kind() == Kind.GAP
        && relation.parts().stream()
            .allMatch(part -> in(part, relation.whole().column()).equals(relation.whole()));
  }

  private static Figure in(Figure figure, String column) {
    return new Figure(figure.year(), figure.table(), figure.row(), column, figure.base());
  }

  private List<String> columns(Figure figure) {
    Bound split = splits.get(figure);
    return split == null ? null : split.parts().stream().map(Figure::column).sorted().toList();
  }

  private boolean holdsInEveryColumn(Bound relation) {
    List<String> columns = columns(relation.whole());
    List<Figure> figures = figures(relation);
    return columns != null
        && figures.stream().allMatch(figure -> columns.equals(columns(figure)))
        && columns.stream()
            .map(column -> figures.stream().map(figure -> in(figure, column)).toList())
            .allMatch(inColumn -> all.contains(inColumn) || inColumn.stream().noneMatch(published));
  }

  /** What is left of the total without the columns that all the figures have. */
  private Most most(Bound relation) {
    List<Figure> figures = figures(relation);
    List<String> columns =
        columns(relation.whole()).stream()
            .filter(
                column -> figures.stream().map(figure -> in(figure, column)).allMatch(published))
            .toList();
    Map<Figure, Long> factors = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      long factor = (i == 0 ? -1 : 1) * (relation.kind() == Kind.COVER ? -1 : 1);
      Figure total = figures.get(i);
      factors.merge(total, factor, Long::sum);
      columns.forEach(column -> factors.merge(in(total, column), -factor, Long::sum));
    }
    return new Most(factors);
  }
}
