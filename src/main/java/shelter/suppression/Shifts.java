package shelter.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Finds other numbers that would look the same from outside: by how much each hidden number could
 * differ while every sum holds. That such a shift exists is the proof that a number cannot be
 * reckoned.
 */
final class Shifts {
  /** How far from a number others are looked at, before all are. */
  private static final int[] STEPS = {2, 4, 100};

  /** What is hidden already hangs together in small pieces. */
  private static final int[] ALL = {100};

  /** What is dearer than so much may be had cheaper from farther away. */
  private static final double DEAR = 200;

  /** A shift should move little, also where hiding costs nothing. */
  private static final double MOVE = 0.001;

  private static final double WHOLE = 1e-6;

  /** What must not move, neither down nor up. */
  static final long STILL = -1;

  private final Net net;

  Shifts(Net net) {
    this.net = net;
  }

  /**
   * The cheapest shift of some number by so much.
   *
   * @param hidden what is hidden already, and so costs nothing
   * @param more whether others may be hidden for it
   * @param room by how much each of the others may go down at most, or {@link #STILL}
   * @return place to difference, never empty; null when there is none
   */
  Map<Integer, Long> find(int place, long by, BitSet hidden, boolean more, IntToLongFunction room) {
    if (-by > net.get(place).depth()) {
      return null;
    }
    IntPredicate moves =
        other ->
            other == place
                || room.applyAsLong(other) != STILL
                    && (hidden.get(other) || more && net.get(other).state() == Quantity.State.OPEN);
    int before = 0;
    Map<Integer, Long> cheapest = null;
    for (int steps : more ? STEPS : ALL) {
      List<Integer> places = net.near(place, steps, moves);
      if (places.size() == before) {
        return cheapest;
      }
      before = places.size();
      List<Integer> free = net.free(places);
      Map<Integer, Long> found =
          free.contains(place) ? solve(free, place, by, hidden, room, false) : null;
      if (found != null && (cheapest == null || cost(found, hidden) < cost(cheapest, hidden))) {
        cheapest = found;
      }
      if (cheapest != null && cost(cheapest, hidden) < DEAR) {
        return cheapest;
      }
    }
    return cheapest;
  }

  private double cost(Map<Integer, Long> shift, BitSet hidden) {
    return shift.keySet().stream()
        .filter(one -> !hidden.get(one))
        .mapToDouble(one -> net.get(one).cost())
        .sum();
  }

  private Map<Integer, Long> solve(
      List<Integer> places,
      int place,
      long by,
      BitSet hidden,
      IntToLongFunction room,
      boolean whole) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<Integer, Variable[]> moves = new TreeMap<>();
    for (int one : places) {
      Quantity quantity = net.get(one);
      double cost = hidden.get(one) || one == place ? MOVE : quantity.cost();
      Variable up = model.newVariable("u" + one).lower(0).weight(cost).integer(whole);
      Variable down = model.newVariable("d" + one).lower(0).weight(cost).integer(whole);
      long most =
          Math.min(quantity.depth(), one == place ? quantity.depth() : room.applyAsLong(one));
      if (most < Long.MAX_VALUE) {
        down.upper(most);
      }
      if (one == place) {
        (by > 0 ? up : down).level(Math.abs(by));
        (by > 0 ? down : up).level(0);
      }
      moves.put(one, new Variable[] {up, down});
    }
    int number = 0;
    for (Net.Balance balance : net.around(places)) {
      Expression sum = model.newExpression("s" + number++);
      balance
          .factors()
          .forEach(
              (other, factor) -> {
                Variable[] move = moves.get(other);
                if (move != null) {
                  sum.set(move[0], factor);
                  sum.set(move[1], -factor);
                }
              });
      if (balance.exact()) {
        sum.level(0);
      } else {
        sum.lower(-balance.slack());
      }
    }
    Optimisation.Result result = model.minimise();
    if (!result.getState().isFeasible()) {
      return null;
    }
    Map<Integer, Long> shift = new TreeMap<>();
    for (var move : moves.entrySet()) {
      double difference =
          result.doubleValue(model.indexOf(move.getValue()[0]))
              - result.doubleValue(model.indexOf(move.getValue()[1]));
      long rounded = Math.round(difference);
      if (Math.abs(difference - rounded) > WHOLE) {
        return whole ? null : solve(places, place, by, hidden, room, true);
      }
      if (rounded != 0) {
        shift.put(move.getKey(), rounded);
      }
    }
    return holds(shift, places) ? shift : null;
  }

  /** Reckoned once more in whole numbers: a solver's word is not taken for it. */
  private boolean holds(Map<Integer, Long> shift, List<Integer> places) {
    for (Net.Balance balance : net.around(places)) {
      long over = balance.slack();
      for (var factor : balance.factors().entrySet()) {
        over += factor.getValue() * shift.getOrDefault(factor.getKey(), 0L);
      }
      if (balance.exact() ? over != 0 : over < 0) {
        return false;
      }
    }
    return shift.entrySet().stream()
        .allMatch(one -> -one.getValue() <= net.get(one.getKey()).depth());
  }
}
