package shelter.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;

/**
 * Where so few are of another gender that to hide them would hide women and men, they have no
 * column of their own but are counted with the women, the largest group, and the table says so
 * (contract section 9, 24). To leave them out would not do: what is left of the total would be
 * them. All tables that hang together do the same, for the difference of two would tell as well.
 */
final class OtherGenders {
  private static final String OTHER = "OTHER";

  /** The columns whose figures become others. */
  private static final Set<String> MOVED = Set.of(OTHER, "WOMAN", "GIRL");

  private final int year;
  private final List<Numbers.Cell> cells;
  private final Map<String, Weighing> tables;
  private final List<Bound> relations;
  private final Set<String> merged = new LinkedHashSet<>();
  private final Map<Figure, Long> added = new HashMap<>();

  private OtherGenders(
      int year, List<Numbers.Cell> cells, Map<String, Weighing> tables, List<Bound> relations) {
    this.year = year;
    this.cells = cells;
    this.tables = tables;
    this.relations = relations;
  }

  /** Finds where they are few. */
  static OtherGenders of(
      int year, List<Numbers.Cell> cells, Map<String, Weighing> tables, List<Bound> relations) {
    OtherGenders others = new OtherGenders(year, cells, tables, relations);
    others.find();
    others.spread();
    others.add();
    if (!others.holdTogether()) {
      // Rather figures that are hidden one by one than figures that contradict each other.
      others.merged.clear();
      others.added.clear();
    }
    return others;
  }

  private boolean holdTogether() {
    Map<Figure, Long> figures = figures(cells());
    return relations.stream().allMatch(relation -> holds(relation, figures));
  }

  private Map<Figure, Long> figures(List<Numbers.Cell> of) {
    Map<Figure, Long> figures = new HashMap<>();
    for (Numbers.Cell cell : of) {
      figures.put(new Figure(year, cell.table(), cell.row(), cell.column(), false), cell.value());
      figures.put(new Figure(year, cell.table(), cell.row(), cell.column(), true), cell.base());
    }
    return figures;
  }

  private static boolean holds(Bound relation, Map<Figure, Long> figures) {
    Long whole = figures.get(relation.whole());
    List<Long> parts = new ArrayList<>();
    relation.parts().forEach(part -> parts.add(figures.get(part)));
    boolean all = parts.stream().allMatch(part -> part != null);
    if (whole == null || !all && relation.kind() == Kind.COVER) {
      return true;
    }
    long rest = whole - parts.stream().filter(part -> part != null).mapToLong(part -> part).sum();
    return switch (relation.kind()) {
      case SUM -> all ? rest == 0 : rest >= 0;
      case GAP, MOST -> rest >= 0;
      case COVER -> rest <= 0;
    };
  }

  private void find() {
    for (Numbers.Cell cell : cells) {
      Weighing table = tables.get(cell.table());
      if (cell.column().equals(OTHER)
          && table.isByGender()
          && (table.isFew(cell, false)
              || table.isFew(cell, true)
              || table.isEverybodyOfFew(cell))) {
        merged.add(cell.table());
      }
    }
  }

  /** To all tables with which theirs hang together. */
  private void spread() {
    Set<Set<String>> ties = new LinkedHashSet<>();
    for (Bound relation : relations) {
      Set<String> tie = new LinkedHashSet<>();
      figures(relation)
          .filter(figure -> figure.year() == year && MOVED.contains(figure.column()))
          .filter(figure -> tables.get(figure.table()).isByGender())
          .forEach(figure -> tie.add(figure.table()));
      if (tie.size() > 1) {
        ties.add(tie);
      }
    }
    int before = -1;
    while (before != merged.size()) {
      before = merged.size();
      ties.stream()
          .filter(tie -> tie.stream().anyMatch(merged::contains))
          .toList()
          .forEach(merged::addAll);
    }
  }

  private static Stream<Figure> figures(Bound relation) {
    return Stream.concat(Stream.of(relation.whole()), relation.parts().stream());
  }

  private void add() {
    for (Numbers.Cell cell : cells) {
      if (isLeftOut(cell)) {
        String with = with(cell);
        add(new Figure(year, cell.table(), cell.row(), with, false), cell.value());
        add(new Figure(year, cell.table(), cell.row(), with, true), cell.base());
      }
    }
    for (Bound relation : relations) {
      addByRelation(relation);
    }
  }

  /**
   * A figure that is one of these, as the share of women, goes with it; and where a table has only
   * women and men of a total that stands elsewhere, all others of that total go with the women.
   */
  private void addByRelation(Bound relation) {
    Figure whole = relation.whole();
    Figure first = relation.parts().get(0);
    if (relation.kind() == Kind.SUM
        && relation.parts().size() == 1
        && !added.containsKey(whole)
        && added.containsKey(first)) {
      add(whole, added.get(first));
    }
    if (relation.kind() == Kind.GAP
        && relation.parts().size() == 2
        && merged.contains(first.table())
        && first.column().equals("WOMAN")
        && !whole.table().equals(first.table())) {
      Map<Figure, Long> figures = figures(cells);
      if (figures.get(whole) != null
          && relation.parts().stream().allMatch(part -> figures.get(part) != null)) {
        add(first, figures.get(whole) - relation.parts().stream().mapToLong(figures::get).sum());
      }
    }
  }

  private String with(Numbers.Cell cell) {
    return cells.stream()
            .anyMatch(one -> one.table().equals(cell.table()) && one.column().equals("GIRL"))
        ? "GIRL"
        : "WOMAN";
  }

  private void add(Figure figure, Long number) {
    if (number != null && number > 0) {
      added.put(figure, number);
    }
  }

  /** Whether the cell is in a column that its table does without. */
  boolean isLeftOut(Numbers.Cell cell) {
    return cell.column().equals(OTHER) && merged.contains(cell.table());
  }

  /** The cells as they are to be published. */
  List<Numbers.Cell> cells() {
    List<Numbers.Cell> all = new ArrayList<>();
    for (Numbers.Cell cell : cells) {
      if (!isLeftOut(cell)) {
        all.add(
            new Numbers.Cell(
                cell.table(),
                cell.row(),
                cell.column(),
                sum(cell.value(), more(cell, false)),
                sum(cell.base(), more(cell, true))));
      }
    }
    return all;
  }

  private static Long sum(Long number, long more) {
    return number == null ? null : Long.valueOf(number + more);
  }

  /** How many of another gender are counted in a cell beside its own. */
  long more(Numbers.Cell cell, boolean base) {
    return added.getOrDefault(new Figure(year, cell.table(), cell.row(), cell.column(), base), 0L);
  }
}
