package shelter.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import shelter.publication.Suppression.Place;

/**
 * What can be said of the hidden cells of centres and regions by one who knows every sum: the
 * bounds of the cells narrow each other until nothing changes. The nation's totals, and how many
 * have no gender, are known.
 */
final class Attack {
  private static final long MANY = 1_000_000;
  private static final List<String> COLUMNS =
      List.of(
          "overview.STAYS",
          "overview.OVERNIGHT_DAYS",
          "overview.DAY_VISITS",
          "residents.TOTAL",
          "residents.WOMAN",
          "residents.MAN",
          "residents.OTHER",
          "children.PERSONS",
          "children.STAYS",
          "day_users.PERSONS",
          "day_users.VISITS",
          "conversations.PERSONS");

  /** A sum; the gap is what belongs to the total and to no part. */
  record Sum(Place total, List<Place> parts, long gap) {}

  private final Map<Place, Long> values;
  private final List<Sum> sums = new ArrayList<>();
  private final Map<Place, long[]> bounds = new HashMap<>();

  Attack(Map<Place, Long> values, Map<String, String> regions) {
    this.values = new HashMap<>(values);
    List<String> names = regions.values().stream().distinct().toList();
    for (String column : COLUMNS) {
      String[] at = column.split("\\.");
      List<Place> parts = new ArrayList<>();
      for (String region : names) {
        Place total = new Place("region_" + at[0], region, at[1]);
        parts.add(total);
        sum(
            total,
            regions.keySet().stream()
                .filter(centre -> regions.get(centre).equals(region))
                .map(centre -> new Place("centre_" + at[0], centre, at[1]))
                .toList());
      }
      Place nation = new Place("nation", "", column);
      this.values.put(nation, parts.stream().mapToLong(this::value).sum());
      sum(nation, parts);
    }
    Stream.concat(names.stream(), regions.keySet().stream())
        .forEach(
            row -> {
              String prefix = regions.containsKey(row) ? "centre_" : "region_";
              sum(
                  new Place(prefix + "residents", row, "TOTAL"),
                  Stream.of("WOMAN", "MAN", "OTHER")
                      .map(gender -> new Place(prefix + "residents", row, gender))
                      .toList());
              sum(
                  new Place(prefix + "overview", row, "DAY_VISITS"),
                  List.of(new Place(prefix + "day_users", row, "VISITS")));
            });
  }

  private void sum(Place total, List<Place> parts) {
    sums.add(new Sum(total, parts, value(total) - parts.stream().mapToLong(this::value).sum()));
  }

  private long value(Place at) {
    return values.getOrDefault(at, 0L);
  }

  List<Sum> sums() {
    return sums;
  }

  /**
   * How many values each hidden cell can have.
   *
   * @param least what the attacker takes a hidden cell to be at least
   * @param known cells that the attacker knows though they are hidden
   */
  Map<Place, Long> possible(Set<Place> hidden, long least, Set<Place> known) {
    bounds.clear();
    sums.stream()
        .flatMap(sum -> Stream.concat(Stream.of(sum.total()), sum.parts().stream()))
        .forEach(
            cell ->
                bounds.put(
                    cell,
                    hidden.contains(cell) && !known.contains(cell)
                        ? new long[] {Math.min(least, value(cell)), MANY}
                        : new long[] {value(cell), value(cell)}));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Sum sum : sums) {
        changed |= narrow(sum);
      }
    }
    Map<Place, Long> possible = new HashMap<>();
    hidden.forEach(cell -> possible.put(cell, bounds.get(cell)[1] - bounds.get(cell)[0] + 1));
    return possible;
  }

  private boolean narrow(Sum sum) {
    long low = sum.gap() + sum.parts().stream().mapToLong(part -> bounds.get(part)[0]).sum();
    long high = sum.gap() + sum.parts().stream().mapToLong(part -> bounds.get(part)[1]).sum();
    long[] total = bounds.get(sum.total());
    boolean changed = narrow(total, low, high);
    for (Place part : sum.parts()) {
      long[] own = bounds.get(part);
      changed |= narrow(own, total[0] - (high - own[1]), total[1] - (low - own[0]));
      if (changed) {
        return true;
      }
    }
    return changed;
  }

  private static boolean narrow(long[] bounds, long low, long high) {
    boolean changed = low > bounds[0] || high < bounds[1];
    bounds[0] = Math.max(bounds[0], low);
    bounds[1] = Math.min(bounds[1], high);
    return changed;
  }
}
