package shelter.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import shelter.relation.Bound;
import shelter.relation.Figure;
import shelter.relation.Kind;
import shelter.statistics.TableEntry;
import shelter.suppression.Quantity;
import shelter.suppression.Sum;
import shelter.suppression.Suppression;

/**
 * The numbers of a coming version, each value and each base: which of them are of few (contract
 * section 7, "Publication"), what they cost to hide, and what is known of them already.
 */
public final class Numbers {
  /** A counted cell. */
  public record Cell(String table, String row, String column, Long value, Long base) {}

  /** What becomes of a cell: which of its numbers are kept back, and why. */
  public record Verdict(boolean value, boolean base, Why why) {
    static final Verdict SHOWN = new Verdict(false, false, null);
  }

  /** All cells with what becomes of them, and the numbers that nothing protects. */
  public record Protected(Map<Cell, Verdict> cells, List<Figure> unprotected) {}

  private final int year;
  private final Map<String, Weighing> tables;
  private final List<Cell> cells;
  private final Map<Figure, Integer> places = new HashMap<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final Earlier earlier;

  /**
   * Takes in a counted year.
   *
   * @param limit a count of persons, stays or visits of the nation up to it is hidden
   * @param earlier what was ever published of these figures
   */
  Numbers(
      int year, List<? extends TableEntry> entries, List<Cell> cells, int limit, Earlier earlier) {
    this.year = year;
    this.tables = Weighing.of(entries, limit);
    this.cells = cells;
    this.earlier = earlier;
  }

  /** Protects them by the relations that hold between them. */
  Protected under(List<Bound> relations) {
    Set<Figure> groups = groups();
    Suppression.Result result = null;
    for (Loosened loosened : Loosened.values()) {
      places.clear();
      quantities.clear();
      cells.forEach(cell -> add(cell, groups, loosened));
      result = Suppression.of(quantities, sums(relations, loosened), followers());
      if (result.unprotected().isEmpty()) {
        break;
      }
    }
    return told(result, groups);
  }

  /** What an attacker is not taken to know, where otherwise nothing can be protected. */
  private enum Loosened {
    NOTHING,
    GAPS,
    GAPS_AND_ZEROS
  }

  /** Columns of so few that a row in which they all are would tell of each of them. */
  private Set<Figure> groups() {
    Set<String> columns = new LinkedHashSet<>();
    for (Cell cell : cells) {
      if (tables.get(cell.table()).isEverybodyOfFew(cell)) {
        columns.add(cell.table() + ":" + cell.column());
      }
    }
    Set<Figure> groups = new LinkedHashSet<>();
    cells.stream()
        .filter(cell -> columns.contains(cell.table() + ":" + cell.column()))
        .forEach(cell -> groups.add(figure(cell, false)));
    return groups;
  }

  private Figure figure(Cell cell, boolean base) {
    return new Figure(year, cell.table(), cell.row(), cell.column(), base);
  }

  private void add(Cell cell, Set<Figure> groups, Loosened loosened) {
    Weighing table = tables.get(cell.table());
    for (boolean base : new boolean[] {false, true}) {
      Long value = base ? cell.base() : cell.value();
      if (value == null || !table.isOfPersons(cell, base)) {
        continue;
      }
      Figure figure = figure(cell, base);
      boolean hide =
          table.isFew(cell, base) || groups.contains(figure) || earlier.hidden().contains(figure);
      Quantity.State state =
          hide
              ? Quantity.State.HIDDEN
              : value == 0 && loosened != Loosened.GAPS_AND_ZEROS
                  ? Quantity.State.KNOWN
                  : Quantity.State.OPEN;
      if (earlier.known().contains(figure)) {
        state = Quantity.State.KNOWN;
      }
      places.put(figure, quantities.size());
      quantities.add(
          new Quantity(
              figure.toString(),
              value,
              table.isDifference(cell) ? null : Long.valueOf(value == 0 ? 0 : 1),
              table.possible(cell, base),
              table.cost(cell, base, value) * (earlier.near().contains(figure) ? 0.5 : 1),
              state,
              table.owner(cell)));
    }
  }

  private List<Sum> sums(List<Bound> relations, Loosened loosened) {
    List<Sum> sums = new ArrayList<>();
    for (Bound bound : relations) {
      Integer whole = places.get(bound.whole());
      int[] parts =
          bound.parts().stream()
              .map(places::get)
              .filter(part -> part != null)
              .mapToInt(part -> part)
              .toArray();
      if (whole == null || parts.length == 0) {
        continue;
      }
      if (bound.kind() == Kind.COVER) {
        if (parts.length == bound.parts().size()) {
          sums.add(Sum.atMost(whole, parts));
        }
        continue;
      }
      boolean exact =
          bound.kind() == Kind.SUM || bound.kind() == Kind.GAP && loosened == Loosened.NOTHING;
      sums.add(exact ? Sum.of(whole, parts) : Sum.atLeast(whole, parts));
    }
    return sums;
  }

  /** Nights are hidden with their stays, a sum of ages with the persons it is of. */
  private List<int[]> followers() {
    List<int[]> pairs = new ArrayList<>();
    for (Cell cell : cells) {
      for (Figure[] pair : tables.get(cell.table()).follow(cell, year)) {
        if (places.containsKey(pair[0]) && places.containsKey(pair[1])) {
          pairs.add(new int[] {places.get(pair[0]), places.get(pair[1])});
        }
      }
    }
    return pairs;
  }

  private Protected told(Suppression.Result result, Set<Figure> groups) {
    Map<Cell, Verdict> told = new LinkedHashMap<>();
    BitSet hidden = result.hidden();
    for (Cell cell : cells) {
      Weighing table = tables.get(cell.table());
      boolean value = isIn(hidden, figure(cell, false));
      boolean base = isIn(hidden, figure(cell, true));
      Why why = null;
      if (value && groups.contains(figure(cell, false))) {
        why = Why.GROUP;
      } else if (value && table.isFew(cell, false) || base && table.isFew(cell, true)) {
        why = Why.FEW;
      } else if (value || base) {
        why = Why.PROTECTS;
      } else if (table.isUnreliable(cell)) {
        why = Why.BASE;
      }
      told.put(cell, why == null ? Verdict.SHOWN : new Verdict(value, base, why));
    }
    List<Figure> unprotected =
        places.entrySet().stream()
            .filter(place -> result.unprotected().get(place.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return new Protected(told, unprotected);
  }

  private boolean isIn(BitSet hidden, Figure figure) {
    return places.containsKey(figure) && hidden.get(places.get(figure));
  }
}
