package shelter.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import shelter.attack.Attack.Assumption;
import shelter.attack.LinearSystem.Component;
import shelter.attack.Report.Range;

/** Takes a linear system apart and finds what each hidden number can be. */
final class Search {
  /**
   * What was found of an unknown.
   *
   * @param range all that it can be, or at least that much where the search was not thorough; null
   *     where no solution was found
   * @param assuming what had to be assumed for it
   */
  record Found(Range range, Assumption assuming) {
    /** Whether fewer values are known to be possible. */
    boolean isBelow(long values) {
      return range == null || range.values() < values;
    }
  }

  private final LinearSystem system;
  private final Map<Integer, Long> values;
  private final boolean ones;
  private final boolean thorough;
  private final Bounds start;
  private final Bounds bounds;
  private final List<Component> parts = new ArrayList<>();
  private final Map<Integer, Found> found = new TreeMap<>();
  private final List<Component> contradictory = new ArrayList<>();

  /**
   * @param values how many values each hidden number must have; of other unknowns nothing is asked
   * @param ones whether it is tried that each hidden number is at least one
   * @param thorough whether each range is found, or only whether it is wide enough
   */
  Search(LinearSystem system, Map<Integer, Long> values, boolean ones, boolean thorough) {
    this.system = system;
    this.values = values;
    this.ones = ones;
    this.thorough = thorough;
    start = system.bounds();
    bounds = start.copy();
    int[] all = IntStream.range(0, system.size()).toArray();
    List<Integer> rows = IntStream.range(0, system.rows()).boxed().toList();
    system.components(all, rows, start).forEach(this::open);
  }

  Map<Integer, Found> found() {
    return found;
  }

  /** What can be no solution: what was published contradicts itself. */
  List<Component> contradictory() {
    return contradictory;
  }

  private void open(Component whole) {
    if (takeApart(whole)) {
      return;
    }
    for (int unknown : whole.unknowns()) {
      bounds.least()[unknown] = start.least()[unknown];
      bounds.most()[unknown] = start.most()[unknown];
    }
    List<Integer> certain =
        Arrays.stream(whole.rows()).filter(row -> !system.row(row).assumed()).boxed().toList();
    if (certain.size() == whole.rows().length) {
      contradictory.add(whole);
    } else {
      // Something has changed between two publications; nobody can tell what.
      system.components(whole.unknowns(), certain, start).forEach(this::open);
    }
  }

  /** Attacks what hangs together; answers false where there is no solution. */
  private boolean takeApart(Component whole) {
    if (!bounds.narrow(system, whole.rows())) {
      return false;
    }
    List<Component> here = split(whole, bounds);
    Map<Integer, Found> result = new LinkedHashMap<>();
    for (Component part : here) {
      if (!attack(part, bounds, values, thorough, result)) {
        return false;
      }
    }
    exact(whole.unknowns(), bounds, Assumption.NOT_NEGATIVE, values.keySet(), result);
    parts.addAll(here);
    found.putAll(result);
    return true;
  }

  /** What still hangs together when that is left out which the bounds say already. */
  private List<Component> split(Component whole, Bounds known) {
    List<Integer> rows =
        Arrays.stream(whole.rows()).filter(row -> !known.say(system.row(row))).boxed().toList();
    return system.components(whole.unknowns(), rows, known);
  }

  private boolean attack(
      Component part,
      Bounds known,
      Map<Integer, Long> asked,
      boolean every,
      Map<Integer, Found> result) {
    int[] hidden = among(part, asked::containsKey);
    Map<Integer, Found> more = new LinkedHashMap<>();
    if (ones
        && reach(part, known.atLeastOne(hidden), asked, every, Assumption.AT_LEAST_ONE, more)) {
      findWithout(part, known, asked, more);
      result.putAll(more);
      return true;
    }
    return reach(part, known.copy(), asked, every, Assumption.NOT_NEGATIVE, result);
  }

  /** Whether what is too narrow would be so without assuming that nothing hidden is zero. */
  private void findWithout(
      Component part, Bounds known, Map<Integer, Long> asked, Map<Integer, Found> more) {
    Map<Integer, Long> narrow = new LinkedHashMap<>();
    more.forEach(
        (unknown, what) -> {
          if (what.isBelow(asked.get(unknown))) {
            narrow.put(unknown, asked.get(unknown));
          }
        });
    if (!narrow.isEmpty()) {
      Map<Integer, Found> without = new LinkedHashMap<>();
      reach(part, known.copy(), narrow, false, Assumption.NOT_NEGATIVE, without);
      without.forEach(
          (unknown, what) -> {
            if (what.isBelow(asked.get(unknown))) {
              more.put(unknown, new Found(more.get(unknown).range(), Assumption.NOT_NEGATIVE));
            }
          });
    }
  }

  /**
   * @param known is narrowed here
   * @return whether there is any solution; only then is the result of use
   */
  private boolean reach(
      Component part,
      Bounds known,
      Map<Integer, Long> asked,
      boolean every,
      Assumption assuming,
      Map<Integer, Found> result) {
    for (int unknown : part.unknowns()) {
      if (known.least()[unknown] > known.most()[unknown]) {
        return false;
      }
    }
    if (!known.narrow(system, part.rows())) {
      return false;
    }
    exact(part.unknowns(), known, assuming, asked.keySet(), result);
    for (Component piece : split(part, known)) {
      Reach reach = new Reach(system, piece, known);
      int[] hidden = among(piece, asked::containsKey);
      if (!every) {
        reach.spread(hidden, Arrays.stream(hidden).mapToLong(asked::get).toArray());
      }
      if (!reach.isPossible()) {
        return false;
      }
      for (int unknown : hidden) {
        Range range = every ? reach.range(unknown) : reach.shown(unknown);
        result.put(unknown, new Found(range, assuming));
      }
    }
    return true;
  }

  private static void exact(
      int[] unknowns,
      Bounds known,
      Assumption assuming,
      Set<Integer> asked,
      Map<Integer, Found> result) {
    for (int unknown : unknowns) {
      if (known.isFound(unknown) && asked.contains(unknown) && !result.containsKey(unknown)) {
        long number = known.least()[unknown];
        result.put(unknown, new Found(new Range(number, number), assuming));
      }
    }
  }

  /** Which others somebody finds exactly who knows some of the hidden numbers. */
  Collection<Integer> exactTo(Map<Integer, Long> own) {
    List<Integer> exact = new ArrayList<>();
    for (Component part : parts) {
      int[] mine = among(part, own::containsKey);
      if (mine.length > 0) {
        Bounds known = bounds.copy();
        for (int unknown : mine) {
          known.least()[unknown] = Math.max(known.least()[unknown], own.get(unknown));
          known.most()[unknown] = Math.min(known.most()[unknown], own.get(unknown));
        }
        Map<Integer, Long> others = new LinkedHashMap<>();
        for (int unknown : among(part, one -> values.containsKey(one) && !own.containsKey(one))) {
          others.put(unknown, 2L);
        }
        Map<Integer, Found> result = new LinkedHashMap<>();
        if (attack(part, known, others, false, result)) {
          result.forEach(
              (unknown, what) -> {
                if (what.isBelow(2)) {
                  exact.add(unknown);
                }
              });
        }
      }
    }
    return exact;
  }

  private static int[] among(Component part, IntPredicate wanted) {
    return Arrays.stream(part.unknowns()).filter(wanted).toArray();
  }
}
