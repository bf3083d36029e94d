package shelter.attack;

import java.util.Arrays;
import shelter.attack.LinearProgram.Outcome;
import shelter.attack.LinearSystem.Component;
import shelter.attack.Report.Range;

/**
 * How far each unknown of one component can go. Each solution in whole numbers is a witness: it
 * shows a value that every unknown of the component can have.
 */
final class Reach {
  /** Linear programs are reckoned in floating point. */
  private static final double NEARLY = 1e-6;

  /** How many solutions that spread many unknowns at once are tried before each one by itself. */
  private static final int SPREADS = 12;

  private static final long NONE = Long.MIN_VALUE;

  private final LinearProgram program;
  private final long[] low;
  private final long[] high;

  /**
   * @param bounds as narrow as they are known; are not changed
   */
  Reach(LinearSystem system, Component component, Bounds bounds) {
    program = new LinearProgram(system, component, bounds);
    low = new long[program.size()];
    high = new long[program.size()];
    Arrays.fill(low, NONE);
  }

  /**
   * Whether there is any solution in whole numbers. Where none was found though none is ruled out,
   * there may be one, and nothing is shown of any unknown.
   */
  boolean isPossible() {
    double[] nothing = new double[low.length];
    return isShown()
        || !keep(program.push(nothing, false)).ruledOut()
            && (isShown() || !keep(program.push(nothing, true)).ruledOut());
  }

  private boolean isShown() {
    return low[0] != NONE;
  }

  /** Keeps a solution as a witness where there is one. */
  private Outcome keep(Outcome outcome) {
    long[] solution = outcome.solution();
    for (int i = 0; solution != null && i < solution.length; i++) {
      high[i] = low[i] == NONE ? solution[i] : Math.max(high[i], solution[i]);
      low[i] = low[i] == NONE ? solution[i] : Math.min(low[i], solution[i]);
    }
    return outcome;
  }

  /** Looks for solutions that show that each of some unknowns can have so many values. */
  void spread(int[] of, long[] values) {
    boolean up = true;
    int left = open(of, values);
    for (int round = 0; round < SPREADS && left > 0; round++, up = !up) {
      double[] weights = new double[low.length];
      for (int i = 0; i < of.length; i++) {
        int at = program.place(of[i]);
        if (isOpen(at, values[i])) {
          weights[at] = (up ? 1 : -1) * weight(round, i);
        }
      }
      if (keep(program.push(weights, false)).ruledOut()) {
        return;
      }
      int now = open(of, values);
      if (!up && now > 0.9 * left) {
        break;
      }
      left = up ? left : now;
    }
    for (int i = 0; i < of.length; i++) {
      if (isOpen(program.place(of[i]), values[i])) {
        most(of[i]);
      }
      if (isOpen(program.place(of[i]), values[i])) {
        least(of[i]);
      }
    }
  }

  /** Some go up while others of their sums go down, in every round others; never by chance. */
  private static double weight(int round, int i) {
    long mixed = Math.floorMod((i + 1) * 2_654_435_761L * (round / 2), 1009);
    return round < 2 ? 1 : (mixed % 2 == 0 ? 1 : -1) * (0.1 + mixed / 1009.0);
  }

  private int open(int[] of, long[] values) {
    int open = 0;
    for (int i = 0; i < of.length; i++) {
      open += isOpen(program.place(of[i]), values[i]) ? 1 : 0;
    }
    return open;
  }

  private boolean isOpen(int at, long values) {
    return low[at] == NONE || high[at] - low[at] + 1 < values;
  }

  /**
   * What solutions have shown so far: the unknown can be at least this much.
   *
   * @return null where there was none
   */
  Range shown(int unknown) {
    int at = program.place(unknown);
    return low[at] == NONE
        ? null
        : new Range(low[at], program.isUnbounded(high[at]) ? null : (Long) high[at]);
  }

  /** What the unknown can be, as far as it can be shown. */
  Range range(int unknown) {
    most(unknown);
    least(unknown);
    return shown(unknown);
  }

  private void most(int unknown) {
    push(program.place(unknown), 1);
  }

  private void least(int unknown) {
    push(program.place(unknown), -1);
  }

  private void push(int at, int direction) {
    long bound = direction > 0 ? program.upper(at) : -program.lower(at);
    if (low[at] != NONE && reached(at, direction) == bound) {
      return;
    }
    Outcome outcome = keep(program.push(at, direction, false));
    if (low[at] == NONE) {
      keep(program.push(at, direction, true));
    } else if (outcome.best() != null
        && reached(at, direction) < Math.floor(direction * outcome.best() + NEARLY)) {
      // The program stopped between whole numbers: is there a whole solution beyond those known?
      keep(program.pushBeyond(at, direction, direction * (reached(at, direction) + 1)));
    }
  }

  private long reached(int at, int direction) {
    return direction > 0 ? high[at] : -low[at];
  }
}
