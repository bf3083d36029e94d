package shelter.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Which numbers of a publication are hidden (contract section 7, "Publication"): those that must
 * be, and as few and as cheap others as it takes so that every hidden one keeps its possible
 * values, for everybody who knows all that is shown and all sums, and so that no centre that knows
 * its own numbers finds another exactly.
 *
 * <p>For each hidden number a shift is sought by linear programming: other numbers that look the
 * same from outside, in which it is higher by as much as must remain possible. What has to move for
 * it is hidden as well. In the end what turned out to be needless is shown again.
 */
public final class Suppression {
  /** How many needless ones are looked for: the work grows with the square of them. */
  private static final int LARGE = 400;

  /** Of so many a single centre does not have more than half. */
  private static final int MANY = 10;

  private final Net net;
  private final Shifts shifts;
  private final BitSet hidden = new BitSet();
  private final BitSet given = new BitSet();
  private final List<Map<Integer, Long>> found = new ArrayList<>();
  private final Set<Integer> unprotected = new TreeSet<>();
  private final Set<Integer> kept = new TreeSet<>();
  private final IntToLongFunction all;
  private final boolean centres;

  private Suppression(Net net) {
    this.net = net;
    this.shifts = new Shifts(net);
    this.all = place -> net.get(place).depth();
    this.centres = IntStream.range(0, net.size()).anyMatch(place -> net.get(place).owner() != null);
  }

  /**
   * What is hidden, and what of it could not be protected.
   *
   * @param hidden the places of all hidden numbers
   * @param unprotected those of which too little remains possible, whatever is hidden; with any of
   *     them nothing may be published
   */
  public record Result(BitSet hidden, BitSet unprotected) {}

  /**
   * Protects numbers. The same input gives the same result.
   *
   * @param followers pairs: where the first is hidden, so is the second
   */
  public static Result of(List<Quantity> quantities, List<Sum> sums, List<int[]> followers) {
    Suppression suppression = new Suppression(new Net(quantities, sums, followers));
    suppression.protect();
    BitSet hidden = new BitSet();
    BitSet failed = new BitSet();
    for (int i = 0; i < quantities.size(); i++) {
      int place = suppression.net.place(i);
      hidden.set(
          i, suppression.hidden.get(place) || quantities.get(i).state() == Quantity.State.HIDDEN);
      // One that must be hidden while another one that always equals it is known is lost.
      boolean lost =
          quantities.get(i).state() == Quantity.State.HIDDEN
              && suppression.net.get(place).state() == Quantity.State.KNOWN;
      failed.set(i, lost || suppression.unprotected.contains(place));
    }
    return new Result(hidden, failed);
  }

  private void protect() {
    for (int i = 0; i < net.size(); i++) {
      if (net.get(i).state() == Quantity.State.HIDDEN) {
        hide(i);
      }
    }
    given.or(hidden);
    settle(true);
    if (hidden.cardinality() - given.cardinality() <= LARGE) {
      showNeedless();
    }
  }

  private void hide(int place) {
    Deque<Integer> next = new ArrayDeque<>(List.of(place));
    while (!next.isEmpty()) {
      int one = next.pop();
      if (!hidden.get(one) && net.get(one).state() != Quantity.State.KNOWN) {
        hidden.set(one);
        for (int[] pair : net.follows()) {
          if (pair[0] == one) {
            next.add(pair[1]);
          }
        }
      }
    }
  }

  /**
   * Looks for the shifts that are missing until every hidden number has its own.
   *
   * @param more whether others may be hidden for them; otherwise it ends at the first failure
   * @return whether nothing is without
   */
  private boolean settle(boolean more) {
    int before = -1;
    while (before != hidden.cardinality()) {
      before = hidden.cardinality();
      for (int place : inOrder()) {
        if (!unprotected.contains(place) && !isWide(place) && !widen(place, more)) {
          if (!more) {
            return false;
          }
          unprotected.add(place);
        }
      }
      for (int place : inOrder()) {
        if (!unprotected.contains(place) && !keepFromOwners(place, more)) {
          if (!more) {
            return false;
          }
          unprotected.add(place);
        }
      }
      for (int place : inOrder()) {
        if (!unprotected.contains(place) && !keepFromTheOne(place, more) && !more) {
          return false;
        }
      }
    }
    return true;
  }

  /** The largest first: what protects them often protects the small ones too. */
  private List<Integer> inOrder() {
    return hidden.stream()
        .boxed()
        .filter(place -> net.get(place).possible() > 1)
        .sorted(
            Comparator.comparing((Integer place) -> given.get(place) ? 0 : 1)
                .thenComparing(place -> -net.get(place).value())
                .thenComparing(place -> net.get(place).name()))
        .toList();
  }

  private boolean isWide(int place) {
    return width(place) + 1 >= net.get(place).possible();
  }

  private long width(int place) {
    long most = 0;
    long least = 0;
    for (Map<Integer, Long> shift : found) {
      long by = shift.getOrDefault(place, 0L);
      most = Math.max(most, by);
      least = Math.min(least, by);
    }
    return most - least;
  }

  private boolean widen(int place, boolean more) {
    int need = net.get(place).possible() - 1;
    for (int up = need; up >= 0; up--) {
      Map<Integer, Long> higher = up == 0 ? Map.of() : shifts.find(place, up, hidden, more, all);
      if (higher == null) {
        continue;
      }
      Map<Integer, Long> lower =
          up == need ? Map.of() : shifts.find(place, up - need, hidden, more, all);
      if (lower != null) {
        take(higher);
        take(lower);
        return true;
      }
    }
    return false;
  }

  private void take(Map<Integer, Long> shift) {
    if (!shift.isEmpty()) {
      shift.keySet().forEach(this::hide);
      found.add(shift);
    }
  }

  /** Whoever knows the numbers of one centre does not find this one. */
  private boolean keepFromOwners(int place, boolean more) {
    Set<String> knowing = knowing(place);
    for (String owner : knowing) {
      if (!knowing(place).contains(owner)) {
        continue;
      }
      Map<Integer, Long> shift = null;
      for (long by : new long[] {1, -1}) {
        shift =
            shift != null
                ? shift
                : shifts.find(
                    place,
                    by,
                    hidden,
                    more,
                    other ->
                        owner.equals(net.get(other).owner())
                            ? Shifts.STILL
                            : all.applyAsLong(other));
      }
      if (shift == null) {
        return false;
      }
      take(shift);
    }
    return true;
  }

  /**
   * A centre at which all of a small number of the nation are knows that it is no less. That it can
   * be more must rest on large numbers alone, of which the same centre does not have nearly all.
   *
   * @return false where that was so and is no more
   */
  private boolean keepFromTheOne(int place, boolean more) {
    if (!centres || !given.get(place) || net.get(place).value() >= MANY || net.isOfCentres(place)) {
      return true;
    }
    boolean is =
        found.stream()
            .anyMatch(
                shift ->
                    shift.getOrDefault(place, 0L) > 0
                        && shift.entrySet().stream()
                            .allMatch(
                                one ->
                                    net.get(one.getKey()).owner() == null
                                        && -one.getValue() <= roomBeside(one.getKey())));
    if (!is) {
      Map<Integer, Long> shift = shifts.find(place, 1, hidden, more, this::roomBeside);
      if (shift == null) {
        return !kept.contains(place);
      }
      take(shift);
    }
    kept.add(place);
    return true;
  }

  private long roomBeside(int place) {
    Quantity quantity = net.get(place);
    if (quantity.owner() != null) {
      return Shifts.STILL;
    }
    long half = quantity.value() < MANY ? 0 : quantity.value() / 2;
    return Math.min(quantity.depth(), quantity.least() == null ? quantity.depth() : half);
  }

  /** The centres without whose numbers none of the shifts found moves this number. */
  private Set<String> knowing(int place) {
    Set<String> owners = null;
    for (Map<Integer, Long> shift : found) {
      if (shift.containsKey(place)) {
        Set<String> moved = new TreeSet<>();
        shift.keySet().stream()
            .map(other -> net.get(other).owner())
            .filter(Objects::nonNull)
            .forEach(moved::add);
        if (owners == null) {
          owners = moved;
        } else {
          owners.retainAll(moved);
        }
      }
    }
    if (owners == null) {
      return Set.of();
    }
    if (net.get(place).owner() != null) {
      owners.remove(net.get(place).owner());
    }
    return owners;
  }

  /** Shows again what the others do without, the dearest first. */
  private void showNeedless() {
    List<Integer> further =
        hidden.stream()
            .boxed()
            .filter(place -> !given.get(place))
            .sorted(
                Comparator.comparing((Integer place) -> -net.get(place).cost())
                    .thenComparing(place -> net.get(place).name()))
            .toList();
    for (int place : further) {
      if (!hidden.get(place) || isFollower(place)) {
        continue;
      }
      BitSet before = (BitSet) hidden.clone();
      List<Map<Integer, Long>> shiftsBefore = List.copyOf(found);
      show(place);
      found.removeIf(shift -> shift.keySet().stream().anyMatch(other -> !hidden.get(other)));
      if (!settle(false)) {
        hidden.clear();
        hidden.or(before);
        found.clear();
        found.addAll(shiftsBefore);
      }
    }
  }

  private boolean isFollower(int place) {
    return net.follows().stream().anyMatch(pair -> pair[1] == place && hidden.get(pair[0]));
  }

  /** With what only follows it. */
  private void show(int place) {
    hidden.clear(place);
    for (int[] pair : net.follows()) {
      if (pair[0] == place && hidden.get(pair[1]) && !given.get(pair[1]) && !isFollower(pair[1])) {
        show(pair[1]);
      }
    }
  }
}
