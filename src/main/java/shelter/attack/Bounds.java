package shelter.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shelter.attack.LinearSystem.Row;

/** Least and most of each unknown, and what they say of each other through the sums. */
record Bounds(long[] least, long[] most) {
  private static final long UNBOUNDED = LinearSystem.UNBOUNDED;

  /** A row can be looked at so often; sums with factors could go on nearly without end. */
  private static final int PATIENCE = 60;

  Bounds copy() {
    return new Bounds(least.clone(), most.clone());
  }

  boolean isFound(int unknown) {
    return least[unknown] == most[unknown];
  }

  /** Nothing below one. */
  Bounds atLeastOne(int[] unknowns) {
    Bounds copy = copy();
    for (int unknown : unknowns) {
      copy.least[unknown] = Math.max(1, least[unknown]);
    }
    return copy;
  }

  /**
   * Narrows the bounds by looking at one sum after another.
   *
   * @return whether there is no contradiction yet
   */
  boolean narrow(LinearSystem system, int[] rows) {
    Map<Integer, List<Integer>> rowsOf = new HashMap<>();
    ArrayDeque<Integer> waiting = new ArrayDeque<>();
    Map<Integer, Integer> looks = new HashMap<>();
    BitSet queued = new BitSet();
    for (int row : rows) {
      waiting.add(row);
      queued.set(row);
      for (int unknown : system.row(row).unknowns()) {
        rowsOf.computeIfAbsent(unknown, of -> new ArrayList<>()).add(row);
      }
    }
    List<Integer> changed = new ArrayList<>();
    while (!waiting.isEmpty()) {
      int number = waiting.poll();
      queued.clear(number);
      if (looks.merge(number, 1, Integer::sum) > PATIENCE) {
        continue;
      }
      changed.clear();
      if (!narrow(system.row(number), changed)) {
        return false;
      }
      for (int unknown : changed) {
        for (int other : rowsOf.get(unknown)) {
          if (!queued.get(other)) {
            queued.set(other);
            waiting.add(other);
          }
        }
      }
    }
    return true;
  }

  /** The same for one sum: what the others leave to each. */
  private boolean narrow(Row row, List<Integer> changed) {
    long low = 0;
    long high = 0;
    int openLow = 0;
    int openHigh = 0;
    int[] unknowns = row.unknowns();
    long[] factors = row.factors();
    for (int i = 0; i < unknowns.length; i++) {
      long lowest = lowest(unknowns[i], factors[i]);
      long highest = highest(unknowns[i], factors[i]);
      openLow += lowest == -UNBOUNDED ? 1 : 0;
      openHigh += highest == UNBOUNDED ? 1 : 0;
      low += lowest == -UNBOUNDED ? 0 : lowest;
      high += highest == UNBOUNDED ? 0 : highest;
    }
    if (openLow == 0 && row.most() < UNBOUNDED && low > row.most()
        || openHigh == 0 && row.least() > -UNBOUNDED && high < row.least()) {
      return false;
    }
    for (int i = 0; i < unknowns.length; i++) {
      long lowest = lowest(unknowns[i], factors[i]);
      long highest = highest(unknowns[i], factors[i]);
      boolean othersOpenLow = openLow - (lowest == -UNBOUNDED ? 1 : 0) > 0;
      boolean othersOpenHigh = openHigh - (highest == UNBOUNDED ? 1 : 0) > 0;
      long top =
          row.most() >= UNBOUNDED || othersOpenLow
              ? UNBOUNDED
              : row.most() - (low - (lowest == -UNBOUNDED ? 0 : lowest));
      long bottom =
          row.least() <= -UNBOUNDED || othersOpenHigh
              ? -UNBOUNDED
              : row.least() - (high - (highest == UNBOUNDED ? 0 : highest));
      if (!set(unknowns[i], factors[i], bottom, top, changed)) {
        return false;
      }
    }
    return true;
  }

  private boolean set(int unknown, long factor, long bottom, long top, List<Integer> changed) {
    long newLeast = factor > 0 ? up(bottom, factor) : up(top, factor);
    long newMost = factor > 0 ? down(top, factor) : down(bottom, factor);
    boolean moved = false;
    if (newLeast > least[unknown]) {
      least[unknown] = newLeast;
      moved = true;
    }
    if (newMost < most[unknown]) {
      most[unknown] = newMost;
      moved = true;
    }
    if (moved) {
      changed.add(unknown);
    }
    return least[unknown] <= most[unknown];
  }

  /** The least whole number whose product is not below (or, for a negative factor, above). */
  private static long up(long bound, long factor) {
    if (Math.abs(bound) >= UNBOUNDED) {
      return -UNBOUNDED;
    }
    return -Math.floorDiv(-bound * Long.signum(factor), Math.abs(factor));
  }

  private static long down(long bound, long factor) {
    if (Math.abs(bound) >= UNBOUNDED) {
      return UNBOUNDED;
    }
    return Math.floorDiv(bound * Long.signum(factor), Math.abs(factor));
  }

  private long lowest(int unknown, long factor) {
    long bound = factor > 0 ? least[unknown] : most[unknown];
    return Math.abs(bound) >= UNBOUNDED ? -UNBOUNDED : factor * bound;
  }

  private long highest(int unknown, long factor) {
    long bound = factor > 0 ? most[unknown] : least[unknown];
    return Math.abs(bound) >= UNBOUNDED ? UNBOUNDED : factor * bound;
  }

  /** Whether the bounds say all that the sum does. */
  boolean say(Row row) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < row.unknowns().length; i++) {
      long lowest = lowest(row.unknowns()[i], row.factors()[i]);
      long highest = highest(row.unknowns()[i], row.factors()[i]);
      low = low == -UNBOUNDED || lowest == -UNBOUNDED ? -UNBOUNDED : low + lowest;
      high = high == UNBOUNDED || highest == UNBOUNDED ? UNBOUNDED : high + highest;
    }
    return (row.least() <= -UNBOUNDED || low > -UNBOUNDED && low >= row.least())
        && (row.most() >= UNBOUNDED || high < UNBOUNDED && high <= row.most());
  }
}
