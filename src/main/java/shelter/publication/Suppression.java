package shelter.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which cells of the tables of centres and regions are hidden (contract section 7, "Publication").
 *
 * <p>An interim rule, for the demonstration only: it hides more than need be and is not proved by
 * an attacker. What tells of the same persons is hidden together. Small figures are hidden, and
 * with them the next smallest, until in every sum (centres to region, regions to nation) at least
 * three are hidden, each of them has five possible values, and none is known to one who knows
 * another. Where that cannot be had, everything is hidden.
 */
final class Suppression {
  /** A cell. */
  record Place(String table, String row, String column) {}

  /** How few stays or visits, and how few persons, are hidden. */
  private static final int ACTS = Publishing.CENTRE_STAYS;

  private static final int PERSONS = Publishing.CENTRE_PERSONS;
  private static final int ALWAYS_SHOWN = 0;
  private static final int LEAST_HIDDEN = 3;
  private static final int POSSIBLE = Publishing.CENTRE_VALUES;

  /** A column of the tables of centres and of regions, and from how many on it may be shown. */
  private record Column(String table, String code, int shownFrom) {}

  private static final List<Column> ADULTS =
      List.of(
          new Column("overview", "STAYS", ACTS),
          new Column("residents", "TOTAL", PERSONS),
          new Column("overview", "OVERNIGHT_DAYS", ALWAYS_SHOWN));
  private static final List<Column> CHILDREN =
      List.of(new Column("children", "STAYS", ACTS), new Column("children", "PERSONS", PERSONS));
  private static final List<Column> DAY_USERS =
      List.of(
          new Column("day_users", "VISITS", ACTS),
          new Column("day_users", "PERSONS", PERSONS),
          new Column("overview", "DAY_VISITS", ACTS));
  private static final List<Column> CALLERS =
      List.of(new Column("conversations", "PERSONS", PERSONS));

  /** The residents by gender: parts of a total that is shown or not. */
  private static final List<Column> GENDERS =
      List.of(
          new Column("residents", "MAN", PERSONS),
          new Column("residents", "WOMAN", PERSONS),
          new Column("residents", "OTHER", PERSONS));

  /** The tables that this rule knows; others with persons of a centre are not published. */
  static final List<String> TABLES =
      Stream.of("overview", "residents", "children", "day_users", "conversations")
          .flatMap(name -> Stream.of("centre_" + name, "region_" + name))
          .toList();

  private final Map<Place, Long> values;
  private final Map<String, List<String>> centres = new TreeMap<>();
  private final Set<Place> hidden = new HashSet<>();

  private Suppression(Map<Place, Long> values, Map<String, String> regions) {
    this.values = values;
    regions.forEach(
        (centre, region) -> centres.computeIfAbsent(region, of -> new ArrayList<>()).add(centre));
  }

  /**
   * The hidden cells.
   *
   * @param values of the tables of centres and regions
   * @param regions of the centres
   */
  static Set<Place> of(Map<Place, Long> values, Map<String, String> regions) {
    Suppression rule = new Suppression(values, regions);
    rule.hide(ADULTS, rule.genderTellsTheTotal());
    rule.hide(CHILDREN, Set.of());
    rule.hide(DAY_USERS, Set.of());
    rule.hide(CALLERS, Set.of());
    rule.hideGenders();
    return rule.hidden;
  }

  /** Rows in which a gender is to be hidden, and only the total can hide it. */
  private Set<String> genderTellsTheTotal() {
    Set<String> rows = new HashSet<>();
    for (String row : allRows()) {
      long sum = GENDERS.stream().mapToLong(gender -> value(row, gender)).sum();
      if (isSmall(row, GENDERS) && (sum < POSSIBLE || !isMixed(row))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private void hideGenders() {
    if (allRows().stream().anyMatch(row -> value(row, GENDERS.get(2)) > 0)) {
      // Few have another gender: to hide them would hide women and men (contract section 9, 24).
      hideAll(GENDERS);
      return;
    }
    Set<String> withoutTotal = new HashSet<>();
    allRows().stream().filter(row -> isHidden(row, ADULTS.get(1))).forEach(withoutTotal::add);
    hide(GENDERS, withoutTotal);
  }

  /** Hides what has to be hidden of some columns, in regions and in centres. */
  private void hide(List<Column> columns, Set<String> must) {
    Set<String> regions = new LinkedHashSet<>(first(centres.keySet(), columns, must));
    Map<String, Set<String>> rows = new TreeMap<>();
    boolean again = true;
    while (again) {
      again = false;
      if (!settle(centres.keySet(), columns, regions, false)) {
        hideAll(columns);
        return;
      }
      for (var region : centres.entrySet()) {
        Set<String> inRegion = first(region.getValue(), columns, must);
        boolean whole = regions.contains(region.getKey());
        if (settle(region.getValue(), columns, inRegion, whole)) {
          rows.put(region.getKey(), inRegion);
        } else if (whole) {
          hideAll(columns);
          return;
        } else {
          again = regions.add(region.getKey());
        }
      }
    }
    Stream.concat(regions.stream(), rows.values().stream().flatMap(Set::stream))
        .forEach(
            row ->
                columns.stream()
                    .filter(column -> value(row, column) > 0)
                    .forEach(column -> hidden.add(place(row, column))));
  }

  /** The rows that are hidden for their own sake. */
  private Set<String> first(Iterable<String> rows, List<Column> columns, Set<String> must) {
    Set<String> first = new TreeSet<>();
    for (String row : rows) {
      if (must.contains(row) || isSmall(row, columns)) {
        first.add(row);
      }
    }
    return first;
  }

  /**
   * Hides the next smallest of one sum until none of the hidden can be found.
   *
   * @param some whether any must be hidden at all
   * @return whether that can be had
   */
  private boolean settle(
      Iterable<String> rows, List<Column> columns, Set<String> first, boolean some) {
    List<String> next = new ArrayList<>();
    rows.forEach(next::add);
    next.removeIf(row -> first.contains(row) || !isOfUse(row, columns));
    next.sort(
        Comparator.comparing((String row) -> value(row, columns.get(0))).thenComparing(row -> row));
    while (some && first.isEmpty() || !columns.stream().allMatch(one -> isSafe(one, first))) {
      if (next.isEmpty()) {
        return false;
      }
      first.add(next.remove(0));
    }
    return true;
  }

  /** Whether hiding the row helps: a gender alone would be told by the total. */
  private boolean isOfUse(String row, List<Column> columns) {
    return columns == GENDERS ? isMixed(row) : value(row, columns.get(0)) > 0;
  }

  private boolean isMixed(String row) {
    return GENDERS.stream().filter(gender -> value(row, gender) > 0).count() > 1;
  }

  /**
   * Whether the hidden cells of one column cannot be found from their sum: they are three or more,
   * each could have five values though none is zero, and who knows one of them finds no other.
   */
  private boolean isSafe(Column column, Set<String> rows) {
    long number = 0;
    long sum = 0;
    long largest = 0;
    for (String row : rows) {
      long value = value(row, column);
      number += value > 0 ? 1 : 0;
      sum += value;
      largest = Math.max(largest, value);
    }
    return number == 0
        || number >= LEAST_HIDDEN && sum >= number + POSSIBLE - 1 && sum - largest >= number;
  }

  private boolean isSmall(String row, List<Column> columns) {
    return columns.stream()
        .anyMatch(one -> value(row, one) > 0 && value(row, one) < one.shownFrom());
  }

  /**
   * Everything, but for what is known to be none: of a whole column, or of a total that is none.
   */
  private void hideAll(List<Column> columns) {
    Column total = ADULTS.get(1);
    List<Column> notNone =
        columns.stream()
            .filter(column -> allRows().stream().anyMatch(row -> value(row, column) > 0))
            .toList();
    allRows().stream()
        .filter(row -> columns != GENDERS || value(row, total) > 0 || isHidden(row, total))
        .forEach(row -> notNone.forEach(column -> hidden.add(place(row, column))));
  }

  private boolean isHidden(String row, Column column) {
    return hidden.contains(place(row, column));
  }

  private List<String> allRows() {
    return Stream.concat(centres.keySet().stream(), centres.values().stream().flatMap(List::stream))
        .toList();
  }

  private long value(String row, Column column) {
    return values.getOrDefault(place(row, column), 0L);
  }

  private Place place(String row, Column column) {
    return new Place(
        (centres.containsKey(row) ? "region_" : "centre_") + column.table(), row, column.code());
  }
}
